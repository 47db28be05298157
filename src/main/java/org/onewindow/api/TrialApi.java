package org.onewindow.api;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.OptBoolean;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.Assessment;
import org.onewindow.casework.Circumstances;
import org.onewindow.casework.Proposals;
import org.onewindow.people.IdNumber;
import org.onewindow.support.BadInput;
import org.onewindow.support.Money;
import org.onewindow.workflow.FiredRule;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TrialApi {

    private static final int EARLIEST_REFERENCE = 2000;
    private static final int LATEST_REFERENCE = 2200;
    private static final int EARLIEST_BIRTH = 1900;

    private final Proposals proposals;
    private final Clock clock;

    TrialApi(Proposals proposals, Clock clock) {
        this.proposals = proposals;
        this.clock = clock;
    }

    /** What a rule is to be tried on. */
    record TrialBody(
            @JsonFormat(lenient = OptBoolean.FALSE) @Nullable
            LocalDate asOf,

            @Nullable String areaCode,
            @Nullable TrialApplicant applicant,
            @Nullable TrialAgent agent,
            @Nullable Map<String, Object> situation,
            @Nullable Map<String, Object> form) {

        Circumstances circumstances() {
            String relation = agent == null ? null : Objects.requireNonNullElse(agent.relation(), "");
            return new Circumstances(relation, situation == null ? Map.of() : situation);
        }
    }

    /** Either of the two is enough. */
    record TrialApplicant(
            @Nullable String idNumber,

            @JsonFormat(lenient = OptBoolean.FALSE) @Nullable
            LocalDate birthDate) {}

    /** Who would act for the applicant; only the relation counts. */
    record TrialAgent(
            @Nullable String name,
            @Nullable String idType,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable String relation) {}

    /** What the rules propose; {@code dates} stand beside the other keys by their own names. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TrialAnswer(
            String verdict,
            @Nullable String amount,
            @Nullable String startMonth,
            @Nullable LocalDate firstEligibleOn,
            @Nullable String backPay,
            ItemsApi.@Nullable LimitBody limit,
            @JsonAnyGetter Map<String, LocalDate> dates,
            List<String> flags,
            List<FiredRule> rules,
            List<String> reasons) {}

    @PostMapping("/api/v1/items/{key}/trial")
    @Operation(summary = "试算：与真实办件使用同一套规则，不保存任何内容")
    TrialAnswer trial(@PathVariable String key, @RequestBody TrialBody body) {
        if (body.areaCode() == null || !body.areaCode().matches("[0-9]{6}([0-9]{3}){0,2}")) {
            throw new BadInput("areaCode", "行政区划代码应为 6、9 或 12 位数字。");
        }
        LocalDate asOf = body.asOf() == null ? LocalDate.now(clock) : body.asOf();
        IdNumber applicant = idNumber(body.applicant());
        proposals.refuseOtherItem(key, applicant);
        LocalDate birthDate = birthDate(body.applicant(), applicant);
        refuseImpossible(asOf, birthDate);
        Assessment proposal = proposals.trial(
                key,
                asOf,
                body.areaCode(),
                applicant,
                birthDate,
                body.form() == null ? Map.of() : body.form(),
                body.circumstances());
        return new TrialAnswer(
                proposal.verdict(),
                yuan(proposal.amount()),
                proposal.startMonth() == null ? null : proposal.startMonth().toString(),
                proposal.firstEligibleOn(),
                yuan(proposal.backPay()),
                proposal.limit() == null ? null : ItemsApi.LimitBody.of(proposal.limit()),
                proposal.dates(),
                proposal.flags(),
                proposal.rules(),
                proposal.reasons());
    }

    private static void refuseImpossible(LocalDate asOf, LocalDate birthDate) {
        if (asOf.getYear() < EARLIEST_REFERENCE || asOf.getYear() > LATEST_REFERENCE) {
            throw new BadInput("asOf", "参照日期不合理，请检查年份。");
        }
        if (birthDate.getYear() < EARLIEST_BIRTH || birthDate.isAfter(asOf)) {
            throw new BadInput("applicant.birthDate", "出生日期应在 1900 年以后，且不晚于参照日期。");
        }
    }

    private @Nullable IdNumber idNumber(@Nullable TrialApplicant applicant) {
        return applicant == null || applicant.idNumber() == null
                ? null
                : IdNumber.recognise(applicant.idNumber(), LocalDate.now(clock));
    }

    private static LocalDate birthDate(@Nullable TrialApplicant applicant, @Nullable IdNumber number) {
        if (applicant != null && applicant.birthDate() != null) {
            return applicant.birthDate();
        }
        if (number == null) {
            throw new BadInput("applicant", "请给出证件号码或出生日期。");
        }
        LocalDate birth = number.birthDate();
        if (birth == null) {
            throw new BadInput("applicant.idNumber", "该证件号码不含出生日期，请直接给出出生日期。");
        }
        return birth;
    }

    private static @Nullable String yuan(@Nullable Money money) {
        return money == null ? null : money.yuan();
    }
}
