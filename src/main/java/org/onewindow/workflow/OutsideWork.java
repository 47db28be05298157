package org.onewindow.workflow;

import java.util.Optional;

/**
 * Work of a process that a service outside the hall fetches, does and reports: an external task of one topic. One
 * implementation per topic, where the facts of the work are kept.
 */
public interface OutsideWork {

    /** The topic that diagrams name, for example {@code card-making}. */
    String topic();

    /** The post of the service; its variable of a case, post and {@code Group}, names the group that does the work. */
    String post();

    /** The only variable the service is told: what to ask the hall for. */
    String order();

    /** Why the work of a case cannot be reported as done, in Chinese; empty if it can. */
    Optional<String> objection(String caseNumber);

    /**
     * Hears that an attempt failed, in the transaction that notes it.
     *
     * @param code the service's own, capitals and digits; it never carries a sentence
     */
    void failed(String caseNumber, String code);
}
