package org.onewindow.items.residencepermit;

import java.util.Map;
import org.onewindow.casework.AssessmentRequest;
import org.onewindow.casework.Findings;
import org.onewindow.support.BadInput;
import org.onewindow.support.DateWords;

/**
 * What the place of the application means by its words, on the reference day.
 *
 * @param cityDigits area codes that begin with the same so many digits lie in one city
 * @param halfYearOneDayEarlier whether the half year is full on the day before its day number comes again
 * @param insuranceMonths so many months of social insurance stand for the half year since the registration; 0 where none do
 * @param basis the norm
 */
record Region(int cityDigits, boolean halfYearOneDayEarlier, int insuranceMonths, String basis) {

    /** The region of a request; before the regulation came into force there is none. */
    static Region of(AssessmentRequest request, Findings findings) {
        return findings.find(Tables.REGION, Map.of())
                .map(row -> new Region(
                        row.number("cityDigits"),
                        row.yes("halfYearOneDayEarlier"),
                        row.number("insuranceMonths", 0),
                        row.text("basis")))
                .orElseThrow(() -> new BadInput("asOf", DateWords.day(request.asOf()) + "，《居住证暂行条例》尚未施行，请检查参照日期。"));
    }

    /** Whether two places lie in one city. */
    boolean sameCity(String one, String other) {
        return city(one).equals(city(other));
    }

    /** Whether so many months of insurance stand for the half year. */
    boolean insuredLongEnough(int months) {
        return insuranceMonths > 0 && months >= insuranceMonths;
    }

    private String city(String areaCode) {
        return areaCode.substring(0, Math.min(cityDigits, areaCode.length()));
    }
}
