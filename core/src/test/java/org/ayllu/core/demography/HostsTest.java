package org.ayllu.core.demography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;
import org.junit.jupiter.api.Test;

/** Households without kin, whose ids are small numbers as those of synthetic ones are. */
class HostsTest {
    private static final int YEARS = 1000;
    private static final Purpose HOST = Purpose.of("test");

    private final Draws draws = new Draws(6, 0);

    /** Id of the host of household 0, by year; of the households with other ids those without adults take nobody in. */
    private long[] hosts(long[] ids, long... withoutAdults) {
        HouseholdTable households = new HouseholdTable(1);
        boolean[] adults = new boolean[ids.length];
        for (int h = 0; h < ids.length; h++) {
            long id = ids[h];
            households.table.append(id);
            adults[h] = id != 0 && Arrays.stream(withoutAdults).noneMatch(one -> one == id);
        }
        Hosts hosts = new Hosts(households);
        long[] host = new long[YEARS];
        for (int year = 0; year < YEARS; year++) {
            hosts.look(adults);
            int row = hosts.of(households.table.rowOf(0), 0, ids.length, draws.at(HOST, year));
            host[year] = row < 0 ? -1 : ids[row];
        }
        return host;
    }

    private static long count(long[] hosts, long host) {
        return Arrays.stream(hosts).filter(one -> one == host).count();
    }

    /** Each of four with a quarter of the chance: 250 times ± 4 standard deviations of 14. */
    @Test
    void everyHouseholdIsDrawnAsOften() {
        long[] hosts = hosts(new long[] {0, 1, 2, 3, 4});
        for (long id = 1; id <= 4; id++) {
            assertThat(count(hosts, id)).as("host %d", id).isBetween(195L, 305L);
        }
    }

    /** Without household 3, nobody but its guests goes elsewhere; neither does the order of rows matter. */
    @Test
    void aHouseholdMoreOrLessIsAnotherHostToFew() {
        long[] all = hosts(new long[] {0, 1, 2, 3, 4});
        long[] fewer = hosts(new long[] {4, 2, 1, 0});
        assertThat(hosts(new long[] {0, 1, 2, 3, 4}, 3)).isEqualTo(fewer);
        for (int year = 0; year < YEARS; year++) {
            if (all[year] != 3) {
                assertThat(fewer[year]).isEqualTo(all[year]);
            }
        }
        assertThat(count(fewer, 3)).isZero();
    }

    @Test
    void whereNobodyIsLeftThereIsNoHost() {
        assertThat(hosts(new long[] {0, 1}, 1)).containsOnly(-1L);
    }
}
