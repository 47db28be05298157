package org.onewindow.items.residenceregistration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.AcceptanceFacts;
import org.onewindow.casework.Answer;
import org.onewindow.casework.Assessment;
import org.onewindow.casework.AssessmentRequest;
import org.onewindow.casework.Findings;
import org.onewindow.casework.ItemRules;
import org.onewindow.casework.SupplementItem;
import org.onewindow.deadlines.DueDate;
import org.onewindow.deadlines.Limit;
import org.onewindow.deadlines.WorkingCalendar;
import org.onewindow.people.CreditCode;
import org.onewindow.people.IdNumber;
import org.onewindow.people.IdType;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.workflow.Decisions;
import org.springframework.stereotype.Component;

/** Whether somebody can be registered, changed or struck off, and whether that was reported in time. */
@Component
class RegistrationRules implements ItemRules {

    static final String KEY = "residence-registration";
    static final String ELIGIBLE = "ELIGIBLE";
    static final String LATE = "REPORTED_LATE";
    static final String USCC = "USCC_CHECK";

    private static final String ELIGIBILITY = KEY + "-eligibility";
    private static final String REPORTING = KEY + "-reporting";
    private static final int COUNTY_DIGITS = 6;

    private final Registrations registrations;
    private final Decisions decisions;
    private final WorkingCalendar calendar;
    private final Clock clock;

    RegistrationRules(Registrations registrations, Decisions decisions, WorkingCalendar calendar, Clock clock) {
        this.registrations = registrations;
        this.decisions = decisions;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public String itemKey() {
        return KEY;
    }

    @Override
    public Assessment assess(AssessmentRequest request) {
        Report report = Report.of(request.form());
        BadInput.ifAny(report.daysToCome(request.asOf()));
        Findings findings = new Findings(decisions, request);
        String verdict = findings.answer(
                        ELIGIBILITY,
                        Map.of("kind", report.kind().name(), "registered", isRegistered(report, request.applicant())))
                .text("verdict");
        tellIfLate(report, request, findings);
        warnOfCode(report, findings);
        return new Assessment(
                verdict,
                verdict.equals(ELIGIBLE),
                null,
                null,
                null,
                null,
                null,
                Map.of(),
                findings.flags(),
                findings.rules(),
                findings.reasons());
    }

    @Override
    public List<FieldError> check(Map<String, Object> form, @Nullable IdNumber applicant) {
        return Report.of(form).daysToCome(LocalDate.now(clock));
    }

    @Override
    public AcceptanceFacts acceptance(AssessmentRequest request) {
        Report report = Report.of(request.form());
        String county = request.areaCode().substring(0, COUNTY_DIGITS);
        boolean here =
                report.kind() == Report.Kind.MOVE_OUT || report.areaCode().startsWith(county);
        boolean foreigner =
                request.applicant() != null && request.applicant().type() == IdType.FOREIGN_PERMANENT_RESIDENT;
        return new AcceptanceFacts(Map.of("inJurisdiction", here, "otherItem", foreigner), defects(request, report));
    }

    /** The materials were asked for by the situation: a form that says something else has the wrong ones. */
    private static List<SupplementItem> defects(AssessmentRequest request, Report report) {
        Object said = request.circumstances().situation().get("kind");
        return said == null || said.equals(report.kind().name())
                ? List.of()
                : List.of(new SupplementItem("form.kind", "办理类别", "表单与情形中选的办理类别不一致，请核对。"));
    }

    /** In a trial without a number everybody fits the kind they ask for. */
    private boolean isRegistered(Report report, @Nullable IdNumber applicant) {
        return applicant == null
                ? report.kind() != Report.Kind.REGISTER
                : registrations.current(applicant).isPresent();
    }

    private void tellIfLate(Report report, AssessmentRequest request, Findings findings) {
        LocalDate happened = report.happenedOn();
        if (happened == null) {
            return;
        }
        Map<String, Object> asked = Map.of("kind", report.kind().name(), "reporter", report.reporter());
        Answer term = findings.all(REPORTING, asked).stream().findFirst().orElseThrow();
        DueDate due = calendar.due(happened, Limit.parse(term.text("value") + " " + term.text("unit")));
        if (request.appliedOn().isAfter(due.due())) {
            findings.keep(term);
            findings.remark(LATE, "应当在 " + due.due() + " 以前申报，本次属于迟报；照常办理，登记日期按今天计。");
        }
    }

    /** A few codes in use do not follow the standard, so a wrong last place stops nothing. */
    private static void warnOfCode(Report report, Findings findings) {
        String code = report.reporterUscc().toUpperCase(Locale.ROOT);
        if (!code.isEmpty() && !CreditCode.isValid(code)) {
            findings.remark(USCC, "申报单位统一社会信用代码的校验位不符，请核对证照；确有少数代码不符合编码规则，不影响办理。");
        }
    }
}
