package org.onewindow.bench;

import java.util.Collection;
import java.util.List;

/** The middle and the edge of a few measurements. */
final class Medians {

    private Medians() {}

    static double median(Collection<Double> values) {
        return percentile(values, 50);
    }

    static double percentile(Collection<Double> values, int percent) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }
}
