package org.onewindow.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/** Tells pauses and extensions the way a person would: a few one by one, many of them summed up. */
final class Happenings {

    /** More than this nobody follows in one sentence; the ledger has them line by line. */
    private static final int ONE_BY_ONE = 3;

    private static final int CAUSES = 2;

    private final Ledger ledger;
    private final List<Pause> pauses;
    private final PauseWords words;
    private final int year;

    /** {@code year} is the one the sentence has named already. */
    Happenings(Ledger ledger, List<Pause> pauses, Almanac almanac, int year) {
        this.ledger = ledger;
        this.pauses = pauses;
        this.words = new PauseWords(almanac, ledger.promised().unit(), year);
        this.year = year;
    }

    List<String> inWords() {
        List<String> told = oneByOne();
        return told.size() <= ONE_BY_ONE ? told : summedUp();
    }

    private List<String> oneByOne() {
        List<String> told = new ArrayList<>();
        Iterator<Pause> next = pauses.iterator();
        for (ClockEntry entry : ledger.entries()) {
            Limit extension = entry.extension();
            if (entry.type() == ClockEntry.Type.PAUSE) {
                words.of(next.next()).ifPresent(told::add);
            } else if (extension != null) {
                told.add(Dates.near(entry.on(), year) + Words.because(entry.reason()) + "延长 " + extension.inWords());
            }
        }
        return told;
    }

    private List<String> summedUp() {
        List<String> told = new ArrayList<>();
        List<Pause> over = pauses.stream()
                .filter(pause -> !pause.open() && words.days(pause) > 0)
                .toList();
        if (over.size() == 1) {
            words.of(over.get(0)).ifPresent(told::add);
        } else if (!over.isEmpty()) {
            long days = over.stream().mapToLong(words::days).sum();
            told.add(stretch(over.get(0).since(), over.get(over.size() - 1).until())
                    + causes(over.stream().map(Pause::reason).toList())
                    + "先后暂停 " + over.size() + " 次，共 " + days + " "
                    + words.unit().label() + "不计");
        }
        List<ClockEntry> extensions = ledger.entries().stream()
                .filter(entry -> entry.extension() != null)
                .toList();
        if (!extensions.isEmpty()) {
            told.add(stretch(
                            extensions.get(0).on(),
                            extensions.get(extensions.size() - 1).on())
                    + causes(extensions.stream().map(ClockEntry::reason).toList())
                    + (extensions.size() == 1 ? "延长 " : "先后延长 " + extensions.size() + " 次，共 ")
                    + sum(extensions));
        }
        pauses.stream()
                .filter(Pause::open)
                .flatMap(pause -> words.of(pause).stream())
                .forEach(told::add);
        return told;
    }

    private String stretch(LocalDate first, LocalDate last) {
        return first.equals(last) ? Dates.near(first, year) : Dates.range(first, last, year);
    }

    private static String causes(Collection<String> reasons) {
        Set<String> different = new LinkedHashSet<>();
        reasons.forEach(reason -> different.add(Words.plain(reason).replaceFirst("^因", "")));
        List<String> named = different.stream().limit(CAUSES).toList();
        return "因" + String.join("、", named) + (different.size() > CAUSES ? "等" : "");
    }

    private static String sum(List<ClockEntry> extensions) {
        Map<LimitUnit, Integer> days = new EnumMap<>(LimitUnit.class);
        for (ClockEntry entry : extensions) {
            Limit extension = entry.extension();
            if (extension != null) {
                days.merge(extension.unit(), extension.value(), Integer::sum);
            }
        }
        StringJoiner sum = new StringJoiner("和 ");
        days.forEach((unit, value) -> sum.add(value + " " + unit.label()));
        return sum.toString();
    }
}
