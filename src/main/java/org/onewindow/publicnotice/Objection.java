package org.onewindow.publicnotice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onewindow.people.IdNumber;
import org.onewindow.people.Masks;

/**
 * What somebody has against a case. Who it is stays sealed; pages show the masked name unless an officer asks, on record.
 *
 * @param noticeId the notice it was raised against
 * @param receivedBy the account that took it in, or the public board
 * @param answer what the objector was told; null until somebody did
 */
public record Objection(
        UUID id,
        String caseNumber,
        UUID noticeId,
        Kind kind,
        Words words,
        Instant receivedAt,
        String receivedBy,
        @Nullable Answer answer) {

    /** Whether it came in time. */
    public enum Kind {
        /** While the notice ran: it interrupts the notice. */
        OBJECTION("异议"),
        /** After the notice, before the decision: the county must visit the home (57号 art 20). */
        COMPLAINT("投诉");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * What was said and by whom; kept sealed as a whole.
     *
     * @param idNumber canonical; null where a phone was given instead
     * @param phone canonical
     */
    public record Words(
            String name,
            @Nullable String idNumber,
            @Nullable String phone,
            String reason) {

        public String maskedName() {
            return Masks.name(name);
        }

        public String maskedContact() {
            return phone != null ? Masks.phone(phone) : idNumber != null ? Masks.idNumber(idNumber) : "";
        }

        /** Nothing, so that no log ever names who objects. */
        @Override
        public String toString() {
            return "Words";
        }
    }

    /**
     * What the objector was told.
     *
     * @param toldHow 当面, 电话, 书面 …
     * @param toldBy account of the officer
     */
    public record Answer(String result, LocalDate toldOn, String toldHow, String toldBy) {}

    static Words words(ObjectionInput input, @Nullable IdNumber number, @Nullable String phone) {
        return new Words(
                String.valueOf(input.name()).strip(),
                number == null ? null : number.canonical(),
                phone,
                String.valueOf(input.reason()).strip().replace("\r\n", "\n"));
    }
}
