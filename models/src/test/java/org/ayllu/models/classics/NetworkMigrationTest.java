package org.ayllu.models.classics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NetworkMigrationTest {
    private static double[] away(NetworkMigration village) {
        List<NetworkMigration.Year> path = village.path(0.01, 40);
        return path.stream().mapToDouble(NetworkMigration.Year::away).toArray();
    }

    @Test
    void theShareFollowsAnS() {
        double[] away = away(NetworkMigrationTerms.defaults().village());
        double[] rise =
                IntStream.range(0, 40).mapToDouble(i -> away[i + 1] - away[i]).toArray();
        int peak = IntStream.range(0, 40).reduce(0, (a, b) -> rise[b] > rise[a] ? b : a);

        assertThat(peak).isBetween(15, 30);
        assertThat(away[peak]).isBetween(0.2, 0.7);
        for (int i = 1; i < 40; i++) {
            if (i <= peak) {
                assertThat(rise[i]).as("year %d", i).isGreaterThan(rise[i - 1]);
            } else {
                assertThat(rise[i]).as("year %d", i).isLessThan(rise[i - 1]);
            }
        }
    }

    @Test
    void withoutANetworkItSettlesWhereAsManyReturnAsLeave() {
        NetworkMigration village = new NetworkMigration(750, 1500, 0, 150, 0.25, 0.02);
        double leaving = village.leaving(0);
        double[] away = village.path(0.01, 2000).stream()
                .mapToDouble(NetworkMigration.Year::away)
                .toArray();

        assertThat(away[2000]).isCloseTo(leaving / (leaving + 0.02), within(1e-12));
    }

    @Test
    void theFirstYearsAreThoseOfTheFormula() {
        NetworkMigration village = new NetworkMigration(750, 1500, 3, 150, 0.25, 0.02);
        double leaving = 0.25 / (1 + Math.exp((1500 * Math.exp(-0.03) - 750) / 150));

        assertThat(village.path(0.01, 1).get(1).away()).isCloseTo(0.01 + leaving * 0.99 - 0.02 * 0.01, within(1e-15));
    }
}
