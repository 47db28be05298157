package org.onewindow;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes up citizen numbers that verify; no two calls give the same. */
public final class Ids {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final AtomicInteger SERIAL = new AtomicInteger(100);

    private Ids() {}

    public static String bornOn(String birthDate) {
        String day = LocalDate.parse(birthDate).format(DateTimeFormatter.BASIC_ISO_DATE);
        String body = "620199" + day + "%03d".formatted(SERIAL.getAndIncrement());
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (body.charAt(i) - '0');
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
