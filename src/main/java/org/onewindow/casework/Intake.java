package org.onewindow.casework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.IntakeVerdict.Outcome;
import org.onewindow.catalog.ServiceItem;
import org.onewindow.organisation.Organisation;
import org.onewindow.organisation.Unit;
import org.onewindow.outcomes.Documents;
import org.onewindow.workflow.Processes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes applications in: everything is checked first, then stored and started in one transaction, or not at all. */
@Service
public class Intake {

    /** The step of intake itself, as far as four eyes are concerned. */
    static final String STEP = "acceptCase";

    private final SubmissionCheck check;
    private final Acceptance acceptance;
    private final CaseRecords records;
    private final CaseFiles files;
    private final Opinions opinions;
    private final Idempotency idempotency;
    private final Organisation organisation;
    private final Processes processes;
    private final Documents documents;
    private final LetterFacts letterFacts;

    Intake(
            SubmissionCheck check,
            Acceptance acceptance,
            CaseRecords records,
            CaseFiles files,
            Opinions opinions,
            Idempotency idempotency,
            Organisation organisation,
            Processes processes,
            Documents documents,
            LetterFacts letterFacts) {
        this.check = check;
        this.acceptance = acceptance;
        this.records = records;
        this.files = files;
        this.opinions = opinions;
        this.idempotency = idempotency;
        this.organisation = organisation;
        this.processes = processes;
        this.documents = documents;
        this.letterFacts = letterFacts;
    }

    /** What the acceptance rules say of a submission; nothing is stored. */
    public IntakeVerdict propose(Submission submission, Known known) {
        return acceptance.propose(check.check(submission, known));
    }

    /** What the item's rules would decide today; nothing is stored. */
    public Assessment assess(Submission submission, Known known) {
        return acceptance.assess(check.check(submission, known));
    }

    /** Receives an application of somebody no register was asked about. */
    @Transactional
    public CaseReceipt receive(
            Submission submission, @Nullable IntakeVerdict decided, Actor by, String key, String bodyHash) {
        return receive(submission, Known.NOTHING, decided, by, key, bodyHash);
    }

    /**
     * Receives an application.
     *
     * @param known what registers said before
     * @param decided what a clerk decided; without one the proposal of the acceptance rules counts
     * @param key the sender's own key of this submission: sent again with the same body, it changes nothing
     * @param bodyHash tells bodies apart
     */
    @Transactional
    public CaseReceipt receive(
            Submission submission,
            Known known,
            @Nullable IntakeVerdict decided,
            Actor by,
            String key,
            String bodyHash) {
        Optional<String> before = idempotency.find(by.user(), key, bodyHash);
        if (before.isPresent()) {
            return new CaseReceipt(before.get(), files.queryCode(before.get()), true);
        }
        CheckedSubmission checked = check.check(submission, known);
        IntakeVerdict proposed = acceptance.propose(checked);
        IntakeVerdict verdict = decided == null ? proposed : decided;
        acceptance.refuseUnfounded(verdict, proposed);
        String queryCode = QueryCodes.next();
        CaseFile file = records.open(checked, queryCode, by);
        if (verdict.outcome() == Outcome.SUPPLEMENT) {
            records.requireSupplement(file.number(), verdict.missing());
        }
        records.noteVerdict(file, verdict, by);
        if (decided != null) {
            opinions.addHand(file.number(), by.user(), STEP, "受理");
        }
        idempotency.add(by.user(), key, bodyHash, file.number());
        processes.start(checked.item().files(), file.number(), variables(file, verdict));
        issuePapers(file.number(), checked.item());
        return new CaseReceipt(file.number(), queryCode, false);
    }

    /** The receipt, and the papers of the item that the applicant signs, such as the printed application. */
    private void issuePapers(String caseNumber, ServiceItem item) {
        documents.issue(caseNumber, "receipt", "receipt", letterFacts);
        Stream.of(item.files().property("item.papers").orElse("").split(","))
                .map(String::strip)
                .filter(code -> !code.isEmpty())
                .forEach(code -> documents.issue(caseNumber, code, code, letterFacts));
    }

    private Map<String, Object> variables(CaseFile file, IntakeVerdict verdict) {
        Map<String, Object> variables = new HashMap<>(organisation.groupsFor(file.areaCode(), file.communityCode()));
        variables.put(CaseVariables.INTAKE, verdict.outcome().name());
        variables.put(CaseVariables.COMMUNITY_KNOWN, file.communityCode() != null);
        if (file.communityCode() == null) {
            variables.put(CaseVariables.COMMUNITIES, choices(organisation.communitiesOf(file.areaCode())));
        }
        return variables;
    }

    /** What the street's form offers to choose from; the engine can read back these two classes only. */
    private static List<Map<String, String>> choices(List<Unit> communities) {
        List<Map<String, String>> choices = new ArrayList<>();
        communities.forEach(community ->
                choices.add(new LinkedHashMap<>(Map.of("label", community.name(), "value", community.code()))));
        return choices;
    }
}
