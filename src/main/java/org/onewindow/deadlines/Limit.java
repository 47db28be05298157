package org.onewindow.deadlines;

import java.util.regex.Pattern;
import org.onewindow.support.BadInput;

/**
 * A period within which something must be done.
 *
 * @param value number of days, 0 (the same day) to {@value #LONGEST}
 */
public record Limit(int value, LimitUnit unit) {

    private static final int LONGEST = 3650;
    private static final Pattern WRITTEN = Pattern.compile("\\s*(\\d{1,9})\\s+(WORKING_DAY|CALENDAR_DAY)\\s*");

    public Limit {
        if (value < 0 || value > LONGEST) {
            throw new BadInput("value", "时限应在 0 到 " + LONGEST + " 天之间。");
        }
    }

    public static Limit workingDays(int value) {
        return new Limit(value, LimitUnit.WORKING_DAY);
    }

    public static Limit calendarDays(int value) {
        return new Limit(value, LimitUnit.CALENDAR_DAY);
    }

    /** Reads {@code "30 WORKING_DAY"}, the way item packages write limits. */
    public static Limit parse(String text) {
        var matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            throw new BadInput("limit", "时限“" + text + "”写法不对，应像“30 WORKING_DAY”或“15 CALENDAR_DAY”。");
        }
        return new Limit(Integer.parseInt(matcher.group(1)), LimitUnit.valueOf(matcher.group(2)));
    }

    /** For example {@code 30 个工作日}. */
    public String inWords() {
        return value + " " + unit.label();
    }
}
