package org.ayllu.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SegmentsProperties {
    @Test
    void fourRowsToABlock() {
        Segments segments = new Segments(4, 3);
        segments.rebuild(new int[] {0, 0, 0, 1, 1, 1, 2}, 7);
        // rows 0-2 of group 0 and 3 of group 1 in the first block, 4-5 of group 1 and 6 of group 2 in the second
        assertThat(segments.blocks()).isEqualTo(2);
        assertThat(segments.count()).isEqualTo(4);
        assertThat(segments.from(2)).isEqualTo(4);
        assertThat(segments.to(2)).isEqualTo(6);
        assertThat(segments.group(2)).isEqualTo(1);
        double[] totals = new double[3];
        segments.reduce(new double[] {1, 20, 300, 4000}, 1, totals);
        assertThat(totals).containsExactly(1, 320, 4000);
    }

    @Test
    void segmentsCoverEveryRowOnceInsideOneBlockAndOneGroup() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int groups = 1 + random.nextInt(9);
            int size = 1 + random.nextInt(7);
            int[] group = random.ints(random.nextInt(60), 0, groups).sorted().toArray();
            Segments segments = new Segments(size, groups);
            segments.rebuild(group, group.length);
            int row = 0;
            for (int block = 0; block < segments.blocks(); block++) {
                for (int s = segments.firstOfBlock(block); s < segments.firstOfBlock(block + 1); s++) {
                    assertThat(segments.from(s)).as("seed %d", seed).isEqualTo(row);
                    assertThat(segments.to(s)).as("seed %d", seed).isGreaterThan(row);
                    for (; row < segments.to(s); row++) {
                        assertThat(row / size).as("seed %d", seed).isEqualTo(block);
                        assertThat(group[row]).as("seed %d", seed).isEqualTo(segments.group(s));
                    }
                }
            }
            assertThat(row).as("seed %d", seed).isEqualTo(group.length);
        }
    }

    @Test
    void groupSumsAreThoseOfThePlainLoop() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            int[] group = random.ints(200, 0, 11).sorted().toArray();
            Segments segments = new Segments(16, 11);
            segments.rebuild(group, group.length);
            double[] partial = new double[segments.count()];
            double[] plain = new double[11];
            for (int s = 0; s < segments.count(); s++) {
                for (int row = segments.from(s); row < segments.to(s); row++) {
                    partial[s] += row;
                    plain[segments.group(s)] += row;
                }
            }
            double[] totals = new double[11];
            Arrays.fill(totals, 99);
            segments.reduce(partial, 1, totals);
            assertThat(totals).as("seed %d", seed).containsExactly(plain);
        }
    }

    @Test
    void rowsOutOfOrderAreRefused() {
        assertThatThrownBy(() -> new Segments(4, 2).rebuild(new int[] {0, 1, 0}, 3))
                .hasMessage("rows are not sorted by group at row 2");
    }
}
