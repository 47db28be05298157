package org.onewindow.outcomes;

import java.util.Map;
import org.onewindow.workflow.ItemPackage;

/** Tells what the letters of a case are filled with; the case module, which knows the facts, implements it. */
public interface DocumentModels {

    /**
     * Texts, lists and maps by name: {@code case, applicant, agent, deadline, materials, supplement, decision, rules,
     * form, notAccepted, withdrawal, handler}. Dates may stay ISO-8601; letters write them out.
     */
    Map<String, Object> of(String caseNumber);

    /** The version of the item the case was started with. */
    ItemPackage item(String caseNumber);
}
