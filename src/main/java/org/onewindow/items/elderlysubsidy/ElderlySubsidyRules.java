package org.onewindow.items.elderlysubsidy;

import static org.onewindow.items.elderlysubsidy.ElderlySubsidyProcess.AMOUNT_DECISION;
import static org.onewindow.items.elderlysubsidy.ElderlySubsidyProcess.ELIGIBILITY_DECISION;
import static org.onewindow.items.elderlysubsidy.ElderlySubsidyProcess.ELIGIBLE;
import static org.onewindow.items.elderlysubsidy.ElderlySubsidyProcess.NOT_YET;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.onewindow.casework.Assessment;
import org.onewindow.casework.AssessmentRequest;
import org.onewindow.casework.ItemRules;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.support.Money;
import org.onewindow.workflow.Decisions;
import org.springframework.stereotype.Component;

/** Who gets the elderly subsidy, how much, from which month and how much for months gone by. */
@Component
class ElderlySubsidyRules implements ItemRules {

    private static final Map<String, String> PAST_DAYS = Map.of("hukouSince", "户籍迁入本地日期", "livingProofOn", "健在核验日期");

    private final Decisions decisions;
    private final Clock clock;

    ElderlySubsidyRules(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public String itemKey() {
        return ElderlySubsidyProcess.KEY;
    }

    @Override
    public Assessment assess(AssessmentRequest request) {
        refuseDaysToCome(request);
        Findings findings = new Findings(decisions, request.rules());
        Region region = region(request, findings);
        Elder elder = Elder.of(request, region);
        String verdict =
                findings.answer(ELIGIBILITY_DECISION, elder.eligibility(region)).text("verdict");
        return switch (verdict) {
            case ELIGIBLE -> granted(elder, region, findings);
            case NOT_YET -> findings.notYet(elder.metOn(), StartMonth.of(elder, region, findings));
            default -> findings.refused(verdict);
        };
    }

    /** Nobody moved in or was seen alive on a day that neither today nor the reference day has reached. */
    private void refuseDaysToCome(AssessmentRequest request) {
        LocalDate today = LocalDate.now(clock);
        String last = (request.asOf().isAfter(today) ? request.asOf() : today).toString();
        BadInput.ifAny(PAST_DAYS.entrySet().stream()
                .filter(day ->
                        request.form().get(day.getKey()) instanceof String written && written.compareTo(last) > 0)
                .map(day -> new FieldError("form." + day.getKey(), "“" + day.getValue() + "”不能晚于今天。"))
                .toList());
    }

    private static Region region(AssessmentRequest request, Findings findings) {
        Map<String, Object> where =
                Map.of("areaCode", request.areaCode(), "asOf", request.asOf().toString());
        return findings.ask(ElderlySubsidyProcess.REGION_DECISION, where)
                .map(Region::of)
                .orElseThrow(() ->
                        new BadInput("areaCode", "行政区划“" + request.areaCode() + "”在 " + request.asOf() + " 没有高龄津贴标准。"));
    }

    private static Assessment granted(Elder elder, Region region, Findings findings) {
        Money amount = findings.answer(AMOUNT_DECISION, elder.amountAt(region, elder.ageOn(elder.asOf()), elder.asOf()))
                .yuan("amount");
        StartMonth start = StartMonth.of(elder, region, findings);
        return findings.granted(amount, start, new BackPay(elder, region, findings).from(start));
    }
}
