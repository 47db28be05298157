package org.onewindow.items.livingallowance;

import java.util.Map;
import org.onewindow.casework.CaseFile;
import org.onewindow.inquiries.RegisterQuestions;
import org.onewindow.registers.FindingKind;
import org.onewindow.registers.RegisterKind;
import org.onewindow.registers.RegisterQuestion;
import org.springframework.stereotype.Component;

/** A review looks the household up as the application did; the authorization lasts until the family leaves. */
@Component
class ReviewQuestion implements RegisterQuestions {

    private final HouseholdQuestion household;

    ReviewQuestion(HouseholdQuestion household) {
        this.household = household;
    }

    @Override
    public String itemKey() {
        return Tables.REVIEW;
    }

    @Override
    public RegisterQuestion of(CaseFile file, RegisterKind kind) {
        return household.of(file, kind);
    }

    @Override
    public Map<String, String> categories(FindingKind kind) {
        return household.categories(kind);
    }
}
