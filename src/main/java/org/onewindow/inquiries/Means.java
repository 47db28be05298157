package org.onewindow.inquiries;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onewindow.casework.CaseFile;
import org.onewindow.registers.FindingKind;
import org.onewindow.registers.RegisterFinding;
import org.onewindow.registers.RegisterKind;
import org.onewindow.registers.Registers;
import org.onewindow.support.Money;
import org.springframework.stereotype.Service;

/** The means check of a case: what was found, what was said to it, what counts. */
@Service
public class Means {

    private static final RegisterKind KIND = RegisterKind.MEANS_CHECK;

    private final Registers registers;
    private final CheckResults results;
    private final Tellings tellings;
    private final Explanations explanations;
    private final Judgements judgements;
    private final FindingLines lines;

    Means(
            Registers registers,
            CheckResults results,
            Tellings tellings,
            Explanations explanations,
            Judgements judgements,
            FindingLines lines) {
        this.registers = registers;
        this.results = results;
        this.tellings = tellings;
        this.explanations = explanations;
        this.judgements = judgements;
        this.lines = lines;
    }

    /** The last result, if one came in. */
    public Optional<CheckResult> result(String caseNumber) {
        return results.latest(caseNumber, KIND);
    }

    /** Whether there is anything to read. */
    public boolean isAsked(String caseNumber) {
        return registers.latest(caseNumber, KIND).isPresent();
    }

    /** Everything about it on one page. */
    public MeansView of(CaseFile file) {
        CheckResult result = result(file.number()).orElse(null);
        return new MeansView(
                registers.latest(file.number(), KIND).orElse(null),
                result,
                result == null ? List.of() : lines.of(file, result.findings()),
                tellings.explainUntil(file.number()).orElse(null),
                result == null ? List.of() : explanations.of(result.id()),
                result == null ? null : judgements.latest(result.id()).orElse(null));
    }

    /** When an officer last judged the findings. */
    public Optional<Instant> judgedAt(String caseNumber) {
        return result(caseNumber)
                .flatMap(result -> judgements.latest(result.id()))
                .map(Judgement::at);
    }

    /** What counts over the declaration once an officer has judged the findings; nothing before. */
    public List<Correction> corrections(String caseNumber) {
        CheckResult result = result(caseNumber).orElse(null);
        Judgement judgement =
                result == null ? null : judgements.latest(result.id()).orElse(null);
        if (result == null || judgement == null) {
            return List.of();
        }
        List<Correction> corrections = new ArrayList<>();
        for (int i = 0; i < result.findings().size(); i++) {
            Judgement.Line line = judgement.perFinding().get(i + 1);
            RegisterFinding finding = result.findings().get(i);
            if (line != null && finding.kind() != FindingKind.REGISTRATION) {
                correction(finding, line).ifPresent(corrections::add);
            }
        }
        return corrections;
    }

    private static Optional<Correction> correction(RegisterFinding finding, Judgement.Line line) {
        Money found = Objects.requireNonNullElse(finding.found(), Money.ZERO);
        return Optional.ofNullable(
                        switch (line.verdict()) {
                            case STANDS -> found;
                            case CORRECTED -> Objects.requireNonNullElse(line.amount(), found);
                            case EXPLAINED -> null;
                        })
                .map(amount -> new Correction(finding.idNumber(), finding.kind(), finding.category(), amount));
    }
}
