package org.onewindow.bench;

import java.util.List;
import java.util.Map;

/** The life of a case as both sides of the benchmark play it. */
interface CaseLife extends AutoCloseable {

    /** One step of an officer: activity, account and what the form says. */
    record Step(String activity, String account, Map<String, Object> answers) {}

    List<Step> STEPS = List.of(
            new Step(
                    "checkResidence",
                    "community",
                    Map.of(
                            "personState", "NORMAL",
                            "livingProofMethod", "VISIT",
                            "seenInPerson", "YES",
                            "livesHere", "YES",
                            "duplicateFound", "NO",
                            "verdict", "CONFIRMED")),
            new Step("reviewAtStreet", "street", Map.of("verdict", "AGREE")),
            new Step("decideAtCounty", "county", Map.of("verdict", "GRANT")));

    String name();

    /** Receives application number n and answers the case number. */
    String receive(int n);

    /** Claims and completes the task of a step, waiting for it if the engine has not reached it yet. */
    void handle(String caseNumber, Step step);

    void handOut(String caseNumber, int n);

    boolean isArchived(String caseNumber);

    @Override
    void close();
}
