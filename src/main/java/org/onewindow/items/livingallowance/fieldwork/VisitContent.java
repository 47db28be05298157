package org.onewindow.items.livingallowance.fieldwork;

import java.util.List;
import java.util.Map;

/**
 * A visit as it is sealed: what the family had applied for when the visit began, and what was written down.
 *
 * @param claimed lists by the keys of the intake form
 */
record VisitContent(Map<String, List<Map<String, Object>>> claimed, Sheet sheet) {}
