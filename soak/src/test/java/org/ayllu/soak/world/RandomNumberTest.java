package org.ayllu.soak.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import org.ayllu.soak.Dice;
import org.ayllu.soak.world.RandomNumber.Range;
import org.junit.jupiter.api.Test;

class RandomNumberTest {
    private static final Range WIDE = new Range(BigDecimal.ZERO, new BigDecimal("100000"), false);

    private static List<Double> drawn(Range range) {
        return LongStream.range(0, 2000)
                .mapToObj(world ->
                        RandomNumber.of(new Dice(1, world), "number", range).doubleValue())
                .toList();
    }

    @Test
    void bothEndsAreDrawnAndNothingBeyond() {
        assertThat(drawn(WIDE)).contains(0.0, 100000.0).allMatch(value -> value >= 0 && value <= 100000);
    }

    @Test
    void aWideRangeIsDrawnByOrderOfMagnitude() {
        assertThat(drawn(WIDE).stream()
                        .filter(value -> value > 0 && value < 100)
                        .count())
                .isBetween(700L, 1100L);
    }

    @Test
    void aNarrowRangeIsDrawnEvenly() {
        Range narrow = new Range(new BigDecimal("10"), new BigDecimal("20"), true);
        assertThat(drawn(narrow).stream().filter(value -> value < 15).count()).isBetween(800L, 1200L);
        assertThat(drawn(narrow)).allMatch(value -> value == Math.rint(value));
    }
}
