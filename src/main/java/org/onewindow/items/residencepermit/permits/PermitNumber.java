package org.onewindow.items.residencepermit.permits;

import java.util.regex.Pattern;

/** The number of a permit: JZ, the county, the year of issue and a serial; nothing of the person. */
final class PermitNumber {

    private static final Pattern SHAPE = Pattern.compile("JZ\\d{6}-\\d{4}-\\d{7}");
    private static final int COUNTY = 6;

    private PermitNumber() {}

    static String of(String areaCode, int year, long serial) {
        return "JZ%s-%04d-%07d".formatted(areaCode.substring(0, COUNTY), year, serial);
    }

    static boolean isPossible(String text) {
        return SHAPE.matcher(text).matches();
    }
}
