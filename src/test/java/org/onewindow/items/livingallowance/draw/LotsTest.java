package org.onewindow.items.livingallowance.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LotsTest {

    @Test
    void drawsThePlacesWithTheSmallestHashesOfSeedAndPlace() {
        // The same by hand: printf '%s' 00ff-1 | sha256sum
        assertThat(new Lots("00ff", 10, 4).value(1))
                .isEqualTo("b2ad71b21970aa70fb77e3c4af70651fb378dd328f4ba190c4b3d06d02570ae5");
        TreeMap<BigInteger, Integer> byValue = new TreeMap<>();
        IntStream.rangeClosed(1, 10)
                .forEach(place -> byValue.put(new BigInteger(new Lots("00ff", 10, 4).value(place), 16), place));
        assertThat(new Lots("00ff", 10, 4).drawn())
                .containsExactlyInAnyOrderElementsOf(new ArrayList<>(byValue.values()).subList(0, 4));
    }

    @Test
    void fingerprintsAreOrdinarySha256() {
        assertThat(Lots.sha256("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @ParameterizedTest
    @CsvSource({
        "0.30, 0, 0, 3",
        "0.30, 10, 3, 3",
        "0.25, 0, 0, 3",
        "0.25, 10, 3, 2",
        "0.30, 1, 0, 4",
        "0.30, 5, 3, 2",
        "0.30, 7, 7, 0",
        "1, 20, 20, 10",
        "0, 40, 0, 0",
        "0.333333, 0, 0, 4"
    })
    void aBatchHasAsManyLotsAsTheRateStillDemands(BigDecimal rate, int seen, int drawn, int quota) {
        assertThat(Lots.quota(rate, 10, seen, drawn)).isEqualTo(quota);
    }

    @ParameterizedTest
    @CsvSource({"0.30", "0.25", "0.07", "0.5", "1"})
    void afterEveryFullBatchTheRateIsMetToTheCase(BigDecimal rate) {
        int drawn = 0;
        for (int seen = 0; seen < 1000; seen += 10) {
            Lots lots = new Lots("seed " + seen, 10, Lots.quota(rate, 10, seen, drawn));
            drawn += lots.drawn().size();
            BigDecimal due = rate.multiply(BigDecimal.valueOf(seen + 10L));
            assertThat(BigDecimal.valueOf(drawn)).isGreaterThanOrEqualTo(due);
            assertThat(BigDecimal.valueOf(drawn - 1L)).isLessThan(due);
        }
    }

    @Test
    void everyPlaceHasTheSameChance() {
        int[] drawn = new int[11];
        IntStream.range(0, 5000)
                .mapToObj(seed -> new Lots("seed " + seed, 10, 3).drawn())
                .flatMap(Set::stream)
                .forEach(place -> drawn[place]++);
        // 1,500 expected, standard deviation 32: five of them on either side.
        List<Integer> places =
                IntStream.rangeClosed(1, 10).mapToObj(place -> drawn[place]).toList();
        assertThat(places).allSatisfy(times -> assertThat(times).isBetween(1340, 1660));
    }
}
