package org.ayllu.core.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawsProperties {
    /** Entity, period and index are words of the counter, which Philox maps one to one; keys differ by purpose, replicate and seed. */
    @Test
    void differentKeysHaveDifferentCounters() {
        long seed = 11;
        Random random = new Random(seed);
        Set<Long> keys = new HashSet<>();
        for (int i = 0; i < 100_000; i++) {
            Draws run = new Draws(i % 2 == 0 ? 7 : random.nextLong(), i % 3 == 0 ? 5 : random.nextInt() >>> 1);
            Purpose purpose = new Purpose("case." + i, random.nextInt());
            int period = extreme(random);
            int index = extreme(random);
            PurposeDraws draws = run.at(purpose, period);
            String key = run + ", " + purpose + ", " + period + ", " + index + "; seed " + seed;
            long last = draws.lastWords(index);
            assertThat((int) (last >>> 32)).as(key).isEqualTo(period);
            assertThat((int) last).as(key).isEqualTo(index);
            assertThat(keys.add(draws.key())).as(key).isTrue();
        }
    }

    /** Numbers of at least 0, often the least or the largest. */
    private static int extreme(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> Integer.MAX_VALUE;
            default -> random.nextInt() >>> 1;
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 511, 512, 513, 1300})
    void blocksGiveTheBitsOfSingleDraws(int count) {
        DrawBlock block = new DrawBlock();
        for (int round = 0; round < 100; round++) {
            long seed = count * 1000L + round;
            Random random = new Random(seed);
            long[] ids = new long[count + 7];
            Arrays.setAll(ids, i -> random.nextLong() >> random.nextInt(64));
            int from = random.nextInt(7);
            int index = extreme(random);
            PurposeDraws draws = new Draws(seed, extreme(random)).at(Purpose.of("block." + round), random.nextInt(400));
            double[] uniforms = new double[count];
            double[] normals = new double[count];
            block.over(ids, from, from + count);
            block.uniforms(draws, index, uniforms);
            block.normals(draws, index, normals);
            for (int i = 0; i < count; i++) {
                long entity = ids[from + i];
                assertThat(uniforms[i])
                        .as("uniform of %d, seed %d", entity, seed)
                        .isEqualTo(draws.uniform(entity, index));
                assertThat(normals[i]).as("normal of %d, seed %d", entity, seed).isEqualTo(draws.normal(entity, index));
            }
            double[] again = new double[count];
            draws.uniforms(ids, from, from + count, index, again);
            assertThat(again).as("uniforms, seed %d", seed).containsExactly(uniforms);
            draws.normals(ids, from, from + count, index, again);
            assertThat(again).as("normals, seed %d", seed).containsExactly(normals);
        }
    }

    @Test
    void extremeBitsStayInsideTheUnitInterval() {
        assertThat(UnitInterval.of(0L)).isEqualTo(0x1p-53);
        assertThat(UnitInterval.of(-1L)).isEqualTo(1.0 - 0x1p-53);
        assertThat(NormalQuantile.of(UnitInterval.of(0L))).isBetween(-8.3, -8.2);
        assertThat(NormalQuantile.of(UnitInterval.of(-1L))).isBetween(8.2, 8.3);
    }
}
