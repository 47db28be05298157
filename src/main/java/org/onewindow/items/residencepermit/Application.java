package org.onewindow.items.residencepermit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onewindow.casework.AssessmentRequest;

/**
 * An application as the decision tables see it.
 *
 * @param form the intake form, and over it what records say
 * @param appliedOn the day of application: a lease covers it, or proves nothing
 * @param areaCode where the applicant lives
 * @param insuranceMonths of social insurance paid without a gap, as its register says; 0 where nobody knows
 */
record Application(Map<String, Object> form, LocalDate appliedOn, String areaCode, int insuranceMonths) {

    static final String FIRST = "FIRST";
    static final String ENDORSE = "ENDORSE";

    /** The area in which the hall has the applicant registered; empty where it has no registration. */
    static final String REGISTERED_AREA = "registeredAreaCode";

    /** Whether the holder has reported to have left and nobody has verified it. */
    static final String SAID_TO_HAVE_LEFT = "saidToHaveLeft";

    private static final int COUNTY = 6;
    private static final String LEASE = "LEASE";
    private static final String COVERS = "COVERS";
    private static final String INSURED = "register.insuranceMonths";
    private static final Map<String, String> PROOFS =
            Map.of("EMPLOYMENT", "employmentProof", "DWELLING", "dwellingProof", "STUDY", "studyProof");

    static Application of(AssessmentRequest request) {
        String residence = text(request.form(), "residenceAreaCode");
        return new Application(
                request.form(),
                request.appliedOn(),
                residence.isEmpty() ? request.areaCode() : residence,
                request.circumstances()
                        .known()
                        .value(INSURED)
                        .map(Integer::parseInt)
                        .orElse(0));
    }

    /** What is asked for; without a word, a first permit. */
    String kind() {
        String kind = text("serviceKind");
        return kind.isEmpty() ? FIRST : kind;
    }

    boolean isEndorsement() {
        return kind().equals(ENDORSE);
    }

    /** The grounds claimed, joined by commas; empty where none is. */
    String grounds() {
        List<?> claimed = claimed();
        return claimed == null ? "" : claimed.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Whether somebody was asked for grounds and has none left. */
    boolean withoutGrounds() {
        List<?> claimed = claimed();
        return claimed != null && claimed.isEmpty();
    }

    /** Whether the police found that somebody lives elsewhere, or that the grounds are not true. */
    boolean foundFalse() {
        return text("livesThere").equals("NO") || text("groundsTrue").equals("NO");
    }

    boolean saidToHaveLeft() {
        return text(SAID_TO_HAVE_LEFT).equals("true");
    }

    /** Whether work, dwelling or study is shown by a paper that counts, or by a register. */
    boolean proved() {
        return PROOFS.keySet().stream().anyMatch(ground -> claims(ground) && shown(ground));
    }

    /** Whether a paper shows the address; one of the dwelling does so too. */
    boolean addressProved() {
        return Stream.of("addressProof", "dwellingProof").anyMatch(this::counts);
    }

    /** Whether a lease that is handed in covers the day: {@code COVERS}, {@code EXPIRED}, {@code NOT_BEGUN}; or there is none. */
    String lease() {
        if (Stream.of("addressProof", "dwellingProof")
                .noneMatch(key -> text(key).equals(LEASE))) {
            return "";
        }
        LocalDate from = date("leaseFrom");
        LocalDate to = date("leaseTo");
        if (to != null && to.isBefore(appliedOn)) {
            return "EXPIRED";
        }
        return from != null && from.isAfter(appliedOn) ? "NOT_BEGUN" : COVERS;
    }

    /**
     * Whether an office serves the place where the applicant lives. Codes are compared as far as both go; zeros at the end
     * stand for a whole city or province.
     */
    boolean isOf(String office) {
        String one = county(areaCode);
        String other = county(office);
        return one.startsWith(other) || other.startsWith(one);
    }

    private static String county(String areaCode) {
        return areaCode.substring(0, Math.min(COUNTY, areaCode.length())).replaceFirst("(0000|00)$", "");
    }

    String text(String key) {
        return text(form, key);
    }

    @Nullable
    LocalDate date(String key) {
        try {
            return text(key).isEmpty() ? null : LocalDate.parse(text(key));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable List<?> claimed() {
        return form.get("grounds") instanceof List<?> list ? list : null;
    }

    private boolean claims(String ground) {
        List<?> claimed = claimed();
        return claimed == null || claimed.contains(ground);
    }

    private boolean shown(String ground) {
        boolean insured = ground.equals("EMPLOYMENT") && insuranceMonths > 0;
        return insured || counts(PROOFS.getOrDefault(ground, ground));
    }

    private boolean counts(String proof) {
        String paper = text(proof);
        return !paper.isEmpty() && (!paper.equals(LEASE) || lease().equals(COVERS));
    }

    private static String text(Map<String, Object> form, String key) {
        Object value = form.get(key);
        return value == null || value instanceof List<?> ? "" : value.toString().strip();
    }
}
