package org.onewindow.items.residenceregistration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onewindow.workflow.Decisions;
import org.onewindow.workflow.ItemPackage;
import org.onewindow.workflow.PackageFiles;

/** The register of residents and the residence permit must mean the same by one city, each by the table of its own package. */
class OneCityTest {

    private static final String REGISTRATION = "residence-registration";
    private static final String PERMIT = "residence-permit";
    private static final Pattern PREFIX = Pattern.compile("starts with\\(\\?, \"([0-9]+)\"\\)");
    private static final Decisions DECISIONS = PackageFiles.decisions();

    /** Places below every prefix that either table names, beside each of them, and in every province. */
    static Set<String> places() {
        Set<String> places = new TreeSet<>();
        Stream.of(REGISTRATION, PERMIT)
                .map(item ->
                        PackageFiles.item(item).resource(item + "-region.dmn").orElseThrow())
                .flatMap(table -> PREFIX.matcher(table).results().map(MatchResult::group))
                .map(found -> found.replaceAll("[^0-9]", ""))
                .forEach(prefix -> {
                    String beside = String.valueOf(Integer.parseInt(prefix) + 1);
                    Stream.of(prefix, beside).forEach(start -> {
                        places.add((start + "0101").substring(0, 6));
                        places.add((start + "2904").substring(0, 6));
                    });
                });
        for (int province = 11; province <= 82; province++) {
            String digits = String.valueOf(province);
            Stream.of("0102", "0301", "9001", "2301").forEach(rest -> places.add(digits + rest));
        }
        return places;
    }

    @ParameterizedTest
    @MethodSource("places")
    void meansTheSameInBothTables(String place) {
        assertThat(digits(REGISTRATION, Map.of("areaCode", place)))
                .isEqualTo(digits(PERMIT, Map.of("areaCode", place, "asOf", "2026-11-22")));
    }

    private static String digits(String item, Map<String, Object> asked) {
        ItemPackage rules = PackageFiles.item(item);
        return DECISIONS
                .evaluate(rules, item + "-region", asked)
                .single()
                .map(row -> String.valueOf(row.get("cityDigits")))
                .orElseThrow();
    }
}
