package org.onewindow.registers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.onewindow.people.IdNumber;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Registers that live in the hall, for demonstrations and tests. They know people whose number was first given in
 * another city, always the same of the same person, and whatever they were told of anybody else.
 */
@Component
public class SimulatedLookups implements LookupLine {

    private static final int CITY_DIGITS = 4;
    private static final int MONTHS_AGO = 7;
    private static final String MONTHS = "8";

    private final Map<String, Optional<Map<String, String>>> told = new ConcurrentHashMap<>();
    private final String hallArea;
    private final Clock clock;
    private volatile boolean silent;

    SimulatedLookups(@Value("${onewindow.hall.area}") String hallArea, Clock clock) {
        this.hallArea = hallArea;
        this.clock = clock;
    }

    /** Tells what the register knows of a person; nothing at all, if the values are empty. */
    public void know(LookupKind kind, String idNumber, Optional<Map<String, String>> values) {
        told.put(kind + " " + idNumber, values);
    }

    /** Whether nobody is answered any more. */
    public void beSilent(boolean silent) {
        this.silent = silent;
    }

    @Override
    public CompletableFuture<Optional<Map<String, String>>> ask(LookupKind kind, IdNumber person) {
        if (silent) {
            return CompletableFuture.failedFuture(new LineFault("UNREACHABLE", true));
        }
        String number = person.canonical();
        Optional<Map<String, String>> known = told.get(kind + " " + number);
        return CompletableFuture.completedFuture(known == null ? usual(kind, number) : known);
    }

    private Optional<Map<String, String>> usual(LookupKind kind, String number) {
        boolean newcomer = person(number) && !number.startsWith(hallArea.substring(0, CITY_DIGITS));
        return newcomer ? Optional.of(values(kind, number)) : Optional.empty();
    }

    private static boolean person(String number) {
        return number.matches("[1-6][0-9]{16}[0-9X]");
    }

    private Map<String, String> values(LookupKind kind, String number) {
        return switch (kind) {
            case REGISTRATION ->
                Map.of(
                        Lookup.REGISTRATION_NUMBER,
                        "示例登记" + number.substring(number.length() - CITY_DIGITS),
                        Lookup.REGISTERED_ON,
                        LocalDate.now(clock).minusMonths(MONTHS_AGO).toString(),
                        Lookup.RESIDENCE_AREA_CODE,
                        hallArea,
                        Lookup.RESIDENCE_ADDRESS,
                        "示例街道畅家巷 88 号 2 单元 301 室");
            case INSURANCE_MONTHS -> Map.of(Lookup.INSURANCE_MONTHS, MONTHS);
            case PHOTO -> Map.of();
        };
    }
}
