package org.onewindow.items.livingallowance;

import java.util.Map;

/** Where the family of a case comes from that is not an application itself. */
public interface FamilyOrigin {

    /** The family under the keys of the intake form; empty if the case brings its own. */
    Map<String, Object> family(String caseNumber);
}
