package org.ayllu.core.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawsProperties {
    /** Every part of the key can be read back from counter and key, hence no two keys share them; and Philox maps counters one to one. */
    @Test
    void differentKeysHaveDifferentCounters() {
        long seed = 11;
        Random random = new Random(seed);
        for (int i = 0; i < 100_000; i++) {
            Draws run = new Draws(random.nextLong(), extreme(random, 0xffff));
            Purpose purpose = new Purpose("case." + i, random.nextInt());
            int period = extreme(random, Integer.MAX_VALUE);
            long entity = Integer.toUnsignedLong(extreme(random, -1));
            int index = extreme(random, 0xffff);
            PurposeDraws draws = run.at(purpose, period);
            String key = run + ", " + purpose + ", " + period + ", " + entity + ", " + index + "; seed " + seed;
            long first = draws.firstWords(entity);
            long last = draws.lastWords(index);
            assertThat(first >>> 32).as(key).isEqualTo(entity);
            assertThat((int) first).as(key).isEqualTo(purpose.code());
            assertThat((int) (last >>> 32)).as(key).isEqualTo(period);
            assertThat((int) (last >>> 16) & 0xffff).as(key).isEqualTo(index);
            assertThat((int) last & 0xffff).as(key).isEqualTo(run.replicate());
            assertThat(draws.key()).as(key).isEqualTo(run.seed());
        }
    }

    /** Numbers whose bits are within a mask, often all of them or none. */
    private static int extreme(Random random, int mask) {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> mask;
            default -> random.nextInt() & mask;
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
            Arrays.setAll(ids, i -> random.nextLong() >>> (32 + random.nextInt(30)));
            int from = random.nextInt(7);
            int index = random.nextInt(1 << 16);
            PurposeDraws draws =
                    new Draws(seed, random.nextInt(1 << 16)).at(Purpose.of("block." + round), random.nextInt(400));
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
