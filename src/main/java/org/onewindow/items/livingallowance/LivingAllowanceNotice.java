package org.onewindow.items.livingallowance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onewindow.casework.Assessments;
import org.onewindow.casework.CaseDecisions;
import org.onewindow.casework.CaseFile;
import org.onewindow.casework.CaseFiles;
import org.onewindow.casework.CaseProposals;
import org.onewindow.casework.StoredAssessment;
import org.onewindow.casework.Submissions;
import org.onewindow.items.livingallowance.payments.Allowances;
import org.onewindow.items.livingallowance.payments.Rate;
import org.onewindow.people.People;
import org.onewindow.people.Person;
import org.onewindow.publicnotice.NoticeContent;
import org.onewindow.publicnotice.NoticeLine;
import org.onewindow.support.Money;
import org.springframework.stereotype.Component;

/** What the neighbours may know (57号 art 19, 24): the applicant's name, how many receive, how much; nothing else. */
@Component
class LivingAllowanceNotice implements NoticeContent {

    private final CaseFiles files;
    private final People people;
    private final Submissions submissions;
    private final CaseProposals proposals;
    private final LivingAllowanceRules rules;
    private final Assessments assessments;
    private final CaseDecisions decisions;
    private final Allowances allowances;
    private final Clock clock;

    LivingAllowanceNotice(
            CaseFiles files,
            People people,
            Submissions submissions,
            CaseProposals proposals,
            LivingAllowanceRules rules,
            Assessments assessments,
            CaseDecisions decisions,
            Allowances allowances,
            Clock clock) {
        this.files = files;
        this.people = people;
        this.submissions = submissions;
        this.proposals = proposals;
        this.rules = rules;
        this.assessments = assessments;
        this.decisions = decisions;
        this.allowances = allowances;
        this.clock = clock;
    }

    @Override
    public String itemKey() {
        return Tables.ITEM;
    }

    @Override
    public List<NoticeLine> proposed(String caseNumber) {
        return lines(
                caseNumber,
                "拟确认金额",
                proposals
                        .amountSetAt(caseNumber, "giveFirstOpinion")
                        .or(() -> assessed(caseNumber)
                                .map(proposal -> proposal.proposal().amount())));
    }

    @Override
    public List<NoticeLine> granted(String caseNumber) {
        return allowances
                .shown(caseNumber)
                .filter(Rate::pays)
                .map(rate -> lines(files.get(caseNumber), "保障金额", rate.amount(), rate.recipients()))
                .orElseGet(() -> decided(caseNumber));
    }

    /** What the decision says, before the allowance has begun. */
    private List<NoticeLine> decided(String caseNumber) {
        return lines(
                caseNumber,
                "保障金额",
                decisions
                        .of(caseNumber)
                        .flatMap(decision -> assessed(caseNumber)
                                .flatMap(stored -> Optional.ofNullable(decision.amountOver(stored.proposal())))));
    }

    @Override
    public List<String> neverShown(String caseNumber) {
        Person applicant = people.get(files.get(caseNumber).applicantId());
        String listed = listed(caseNumber, applicant);
        Map<String, Object> form = submissions.of(caseNumber).form();
        List<String> secrets = new ArrayList<>();
        Stream.of("members", "supportPersons")
                .flatMap(list -> Row.of(form, list).stream())
                .forEach(row -> {
                    secrets.add(row.text("idNumber"));
                    if (!row.text("name").equals(listed)) {
                        secrets.add(row.text("name"));
                    }
                });
        if (isMinor(applicant)) {
            secrets.add(applicant.name());
        }
        Stream.of("accountNumber", "residenceAddress", "hukouAddress")
                .map(form::get)
                .filter(String.class::isInstance)
                .forEach(value -> secrets.add(value.toString()));
        secrets.removeIf(String::isBlank);
        return secrets;
    }

    /** Nothing at all without an amount: there is nothing to show, and the posting is stopped. */
    private List<NoticeLine> lines(String caseNumber, String label, Optional<Money> amount) {
        return amount.filter(paid -> paid.compareTo(Money.ZERO) > 0)
                .map(paid -> lines(files.get(caseNumber), label, paid, recipients(caseNumber)))
                .orElse(List.of());
    }

    private int recipients(String caseNumber) {
        return rules.recipients(proposals.request(files.get(caseNumber)));
    }

    private List<NoticeLine> lines(CaseFile file, String label, Money paid, int recipients) {
        Person applicant = people.get(file.applicantId());
        return List.of(
                new NoticeLine("申请人", named(file.number(), applicant)),
                new NoticeLine("保障人数", recipients + " 人"),
                new NoticeLine(label, "每月 " + paid.yuan() + " 元"));
    }

    private String named(String caseNumber, Person applicant) {
        String listed = listed(caseNumber, applicant);
        return listed.equals(applicant.name()) && isMinor(applicant) ? applicant.maskedName() : listed;
    }

    /** Under whose name the family goes on; another one than the applicant's when that person is gone. */
    private String listed(String caseNumber, Person applicant) {
        return allowances
                .of(caseNumber)
                .map(allowance -> allowances.name(allowance.number()))
                .orElseGet(applicant::name);
    }

    /** A child who applies alone is not named in full. */
    private boolean isMinor(Person applicant) {
        return applicant.idNumber().minor(LocalDate.now(clock));
    }

    private Optional<StoredAssessment> assessed(String caseNumber) {
        return assessments.latest(caseNumber);
    }
}
