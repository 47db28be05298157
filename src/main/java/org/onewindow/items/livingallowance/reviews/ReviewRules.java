package org.onewindow.items.livingallowance.reviews;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.Assessment;
import org.onewindow.casework.AssessmentRequest;
import org.onewindow.casework.ItemRules;
import org.onewindow.items.livingallowance.CaseFacts;
import org.onewindow.items.livingallowance.Families;
import org.onewindow.items.livingallowance.payments.Allowance;
import org.onewindow.items.livingallowance.payments.Allowances;
import org.onewindow.people.IdNumber;
import org.onewindow.support.FieldError;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The rules of the review; its amounts are those of the grant. */
@Component
class ReviewRules implements ItemRules {

    private final Planner planner;
    private final Allowances allowances;
    private final ObjectProvider<CaseFacts> records;
    private final Clock clock;

    ReviewRules(Planner planner, Allowances allowances, ObjectProvider<CaseFacts> records, Clock clock) {
        this.planner = planner;
        this.allowances = allowances;
        this.records = records;
        this.clock = clock;
    }

    @Override
    public String itemKey() {
        return Families.REVIEW;
    }

    @Override
    public Assessment assess(AssessmentRequest request) {
        return planner.of(request).assessment();
    }

    @Override
    public List<FieldError> check(Map<String, Object> form, @Nullable IdNumber applicant) {
        String number = Objects.toString(form.get("allowanceNumber"), "").strip();
        if (allowances.of(number).filter(Allowance::goesOn).isEmpty()) {
            return List.of(new FieldError("form.allowanceNumber", "没有这一户正在享受的低保，请核对办件编号。"));
        }
        Family family = new Family(allowances.family(number));
        boolean stranger = applicant != null && family.member(applicant, LocalDate.now(clock)) == null;
        return stranger
                ? List.of(new FieldError("form.allowanceNumber", "报告人不是这一户的家庭成员；受委托的，请填家庭成员为申请人，受托人填为代办人。"))
                : List.of();
    }

    @Override
    public Map<String, Object> facts(String caseNumber) {
        Map<String, Object> facts = new HashMap<>();
        records.orderedStream().forEach(record -> facts.putAll(record.of(caseNumber)));
        return facts;
    }
}
