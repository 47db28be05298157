package org.onewindow.workflow.guard;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.Problem;
import org.camunda.bpm.engine.ResourceReport;

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

    /** What our own look let pass and the engine does not run; its reasons are English, so the place has to do. */
    static ModelRefused byTheEngine(ParseException refused) {
        return new ModelRefused(refused.getResorceReports().stream()
                .flatMap(report -> report.getErrors().stream().map(problem -> place(report, problem)))
                .toList());
    }

    private static Finding place(ResourceReport report, Problem problem) {
        String element = problem.getMainElementId() == null ? "文件" : problem.getMainElementId();
        return new Finding(report.getResourceName(), element, problem.getLine(), "流程引擎不接受这里", "请检查它的连线、引用和必填的属性");
    }

    List<Finding> findings() {
        return findings;
    }
}
