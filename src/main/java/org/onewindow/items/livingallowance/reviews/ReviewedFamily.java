package org.onewindow.items.livingallowance.reviews;

import java.util.Map;
import java.util.Objects;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.Submissions;
import org.onewindow.items.livingallowance.Families;
import org.onewindow.items.livingallowance.FamilyOrigin;
import org.onewindow.items.livingallowance.payments.Allowances;
import org.springframework.stereotype.Component;

/** A review is about the family as it was when something was last decided about its allowance. */
@Component
class ReviewedFamily implements FamilyOrigin {

    private final CaseFiles files;
    private final Submissions submissions;
    private final Allowances allowances;

    ReviewedFamily(CaseFiles files, Submissions submissions, Allowances allowances) {
        this.files = files;
        this.submissions = submissions;
        this.allowances = allowances;
    }

    @Override
    public Map<String, Object> family(String caseNumber) {
        return files.get(caseNumber).itemKey().equals(Families.REVIEW)
                ? allowances.family(number(caseNumber), caseNumber)
                : Map.of();
    }

    /** The allowance that a review is about. */
    String number(String caseNumber) {
        return Objects.toString(submissions.of(caseNumber).form().get("allowanceNumber"), "")
                .strip();
    }
}
