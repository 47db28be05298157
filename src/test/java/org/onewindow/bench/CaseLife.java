package org.onewindow.bench;

/** The life of a case as both sides of the benchmark play it. */
interface CaseLife extends AutoCloseable {

    String name();

    /** Receives application number n and answers the case number. */
    String receive(Script script, int n);

    /** Claims and completes the task of a step, waiting for it if the engine has not reached it yet. */
    void handle(String caseNumber, Script.Step step);

    void handOut(String caseNumber, Script script, int n);

    boolean isArchived(String caseNumber);

    @Override
    void close();
}
