package org.onewindow.catalog;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * An item that fits a search.
 *
 * @param rank smaller is better
 */
record ItemMatch(ServiceItem item, int rank) implements Comparable<ItemMatch> {

    static Optional<ItemMatch> of(ServiceItem item, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return names(item)
                .map(name -> rank(name.toLowerCase(Locale.ROOT), wanted))
                .filter(found -> found < Integer.MAX_VALUE)
                .min(Comparator.naturalOrder())
                .map(best -> new ItemMatch(item, best));
    }

    private static Stream<String> names(ServiceItem item) {
        return Stream.concat(Stream.of(item.name(), item.key(), item.code()), item.synonyms().stream())
                .flatMap(name -> Stream.of(name, initials(name)))
                .filter(name -> !name.isEmpty());
    }

    private static int rank(String name, String wanted) {
        if (name.equals(wanted)) {
            return 0;
        }
        int at = name.indexOf(wanted);
        return at < 0 ? Integer.MAX_VALUE : at == 0 ? 1 : 2;
    }

    private static String initials(String name) {
        return IntStream.range(0, name.length())
                .mapToObj(index -> initial(name.charAt(index)))
                .collect(Collectors.joining());
    }

    private static String initial(char character) {
        String[] readings = PinyinHelper.toHanyuPinyinStringArray(character);
        return readings == null ? String.valueOf(character) : readings[0].substring(0, 1);
    }

    @Override
    public int compareTo(ItemMatch other) {
        int byRank = Integer.compare(rank, other.rank);
        return byRank != 0 ? byRank : item.name().compareTo(other.item.name());
    }
}
