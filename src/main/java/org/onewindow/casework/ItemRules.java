package org.onewindow.casework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onewindow.people.IdNumber;
import org.onewindow.support.FieldError;
import org.onewindow.workflow.ItemPackage;

/** The rules that are truly an item's own; one implementation per item that has any. */
public interface ItemRules {

    /** The key of the item. */
    String itemKey();

    /** What the rules propose; nothing is stored. */
    Assessment assess(AssessmentRequest request);

    /**
     * What does not fit together in a form whose single fields are in order; paths as {@code form.members[1].idNumber}.
     *
     * @param applicant null while the applicant's number is not known
     */
    default List<FieldError> check(Map<String, Object> form, @Nullable IdNumber applicant) {
        return List.of();
    }

    /** Where somebody with another kind of paper has to go instead, in words; a trial is refused with them. */
    default Optional<String> otherItem(ItemPackage rules, IdNumber applicant) {
        return Optional.empty();
    }

    /** What the acceptance table of the item asks for, and what is wrong with the form itself. */
    default AcceptanceFacts acceptance(AssessmentRequest request) {
        return AcceptanceFacts.ORDINARY;
    }

    /** What the item's own records say over the intake form, by its keys. */
    default Map<String, Object> facts(String caseNumber) {
        return Map.of();
    }
}
