package org.onewindow.items.livingallowance;

import java.math.BigDecimal;
import java.util.Map;
import org.onewindow.casework.Answer;
import org.onewindow.casework.AssessmentRequest;
import org.onewindow.casework.Findings;
import org.onewindow.support.BadInput;

/**
 * The standard and the practice of the region where the application is filed, on the reference day.
 *
 * @param code names the region in the other tables
 * @param areaPrefix area codes that begin so belong to it
 * @param standard yuan per person per month
 * @param mode how a whole family's amount is found
 * @param edgeRatio below this multiple of the standard a family is an edge family
 * @param roundUpToYuan whether an amount with jiao or fen becomes the next whole yuan
 * @param delegated whether the street confirms in the county's place
 * @param sampleRate percent of planned grants that the county visits
 * @param publishAgain whether a new opinion after an objection is shown again
 */
record Region(
        String code,
        String areaPrefix,
        BigDecimal standard,
        String mode,
        BigDecimal edgeRatio,
        boolean roundUpToYuan,
        boolean delegated,
        int sampleRate,
        boolean publishAgain) {

    /** The region of a request; an area without a standard on that day is refused. */
    static Region of(AssessmentRequest request, Findings findings) {
        return findings.all(Tables.REGION, Map.of("areaCode", request.areaCode())).stream()
                .findFirst()
                .map(row -> {
                    findings.keep(row);
                    return of(row);
                })
                .orElseThrow(() -> new BadInput(
                        "areaCode", "行政区划“" + request.areaCode() + "”在 " + request.asOf() + " 没有最低生活保障标准。"));
    }

    static Region of(Answer row) {
        return new Region(
                row.text("region"),
                row.text("areaPrefix"),
                row.decimal("standard"),
                row.text("mode"),
                row.decimal("edgeRatio"),
                row.yes("roundUpToYuan"),
                row.yes("delegated"),
                row.number("sampleRate"),
                row.yes("publishAgain"));
    }

    /** The income from which a family of so many is no edge family any more. */
    BigDecimal edgeLimit(int members) {
        return standard.multiply(edgeRatio).multiply(BigDecimal.valueOf(members));
    }

    /** Whether somebody whose hukou is at a place applies at the right street; codes are compared as far as both go. */
    boolean isOffice(String areaCode, String hukouAreaCode) {
        if (hukouAreaCode.isEmpty()) {
            return true;
        }
        String place = areaCode.equals(areaPrefix) ? areaCode : street(areaCode);
        int known = Math.min(place.length(), hukouAreaCode.length());
        return hukouAreaCode.startsWith(areaPrefix) && hukouAreaCode.startsWith(place.substring(0, known));
    }

    /** Without the community, and without the zeros that stand for a whole province or city. */
    private static String street(String areaCode) {
        if (areaCode.length() > 6) {
            return areaCode.substring(0, 9);
        }
        return areaCode.replaceFirst("(0000|00)$", "");
    }
}
