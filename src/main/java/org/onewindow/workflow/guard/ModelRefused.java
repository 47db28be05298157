package org.onewindow.workflow.guard;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;

/** A package that is not deployed; the message lists every finding with its cure. */
final class ModelRefused extends BadUserRequestException {

    private static final int MOST_LINES = 50;

    private final transient List<Finding> findings;

    ModelRefused(List<Finding> findings) {
        super(findings.stream()
                .limit(MOST_LINES)
                .map(Finding::toString)
                .collect(Collectors.joining("\n", "模型未部署，请先改正：\n", "")));
        this.findings = List.copyOf(findings);
    }

    List<Finding> findings() {
        return findings;
    }
}
