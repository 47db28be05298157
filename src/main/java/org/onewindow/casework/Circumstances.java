package org.onewindow.casework;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds an application besides its form.
 *
 * @param agentRelation the agent's relation to the applicant, in words, empty if it was not told; null if the applicant
 *     acts in person
 * @param situation answers to the item's situation questions
 * @param known what registers said; nobody who fills in a form can say it for them
 */
public record Circumstances(@Nullable String agentRelation, Map<String, Object> situation, Known known) {

    /** In person, nothing asked. */
    public static final Circumstances ORDINARY = new Circumstances(null, Map.of());

    /** Of somebody no register was asked about. */
    public Circumstances(@Nullable String agentRelation, Map<String, Object> situation) {
        this(agentRelation, situation, Known.NOTHING);
    }
}
