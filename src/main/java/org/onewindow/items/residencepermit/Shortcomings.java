package org.onewindow.items.residencepermit;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onewindow.items.residencepermit.permits.ResidenceYear;
import org.onewindow.people.CreditCode;

/**
 * What may be missing from an application or deserves a remark, as the tables ask for it.
 *
 * @param halfYear {@code FULL}, {@code NOT_YET}, {@code INSURED}, {@code EXEMPT} or {@code UNKNOWN}
 * @param proxy whether whoever comes may act
 * @param year the year the permit is in, if there is a permit
 */
record Shortcomings(
        Application application,
        String halfYear,
        String proxy,
        @Nullable ResidenceYear year) {

    /** For the table of gaps. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new HashMap<>();
        facts.put("serviceKind", application.kind());
        facts.put("hukouKnown", !application.text("hukouAreaCode").isEmpty());
        facts.put("registration", halfYear);
        facts.put("grounds", application.grounds());
        facts.put("proved", application.proved());
        facts.put("addressProved", application.addressProved());
        facts.put("lease", leaseNeeded() ? application.lease() : "");
        facts.put("proxy", proxy);
        facts.put("postAddressKnown", FormCheck.postAddressKnown(application));
        facts.put("issuedOnKnown", year != null);
        return facts;
    }

    /**
     * For the table of notes, which stop nothing.
     *
     * @param registration {@code ELSEWHERE} in another city, {@code ENDED} for a holder who is said to have left, or empty
     */
    Map<String, Object> toMention(LocalDate asOf, String registration) {
        String employer = application.text("employerUscc").toUpperCase(Locale.ROOT);
        boolean overdue = year != null && !application.isEndorsement() && !asOf.isBefore(year.anniversary());
        return Map.of(
                "usccWrong",
                !employer.isEmpty() && !CreditCode.isValid(employer),
                "leaseUnneeded",
                leaseNeeded() ? "" : application.lease(),
                "overdue",
                overdue,
                "registration",
                registration,
                "endorsedTooEarly",
                endorsedTooEarly(),
                "groundUnproved",
                application.isEndorsement() && groundUnproved(),
                "suspendedFrom",
                year == null ? "" : year.anniversary().toString());
    }

    /** Whether an endorsement is told of for a day before there could be one. */
    private boolean endorsedTooEarly() {
        LocalDate endorsed = application.date("lastEndorsedOn");
        return year != null
                && endorsed != null
                && endorsed.isAfter(year.base())
                && endorsed.isBefore(ResidenceYear.after(year.base(), null).windowFrom());
    }

    private boolean groundUnproved() {
        return !application.grounds().isEmpty() && !application.proved();
    }

    /** Whether without the lease something stays unproved that this service asks for. */
    private boolean leaseNeeded() {
        return switch (application.kind()) {
            case Application.FIRST -> !application.proved() || !application.addressProved();
            case Application.ENDORSE -> groundUnproved();
            default -> !application.addressProved();
        };
    }
}
