package org.ayllu.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class InequalityProperties {
    /** The first three obey the strict principle of transfers. */
    private static final List<ToDoubleFunction<RankedSample>> MEASURES = List.of(
            Inequality::gini,
            Inequality::theilT,
            Inequality::theilL,
            Inequality::palma,
            sample -> Inequality.lorenz(sample, 0.37));

    private record Data(double[] values, double[] weights) {
        static Data of(SplittableRandom random) {
            int count = random.nextInt(2, 250);
            Data data = new Data(new double[count], new double[count]);
            for (int row = 0; row < count; row++) {
                double u = random.nextDouble();
                data.values[row] = row % 5 == 0 ? random.nextInt(1, 20) : 0.1 + 40 * u * u * u;
                data.weights[row] = random.nextInt(1, 8);
            }
            return data;
        }

        RankedSample ranked() {
            return RankedSample.of(values, weights);
        }
    }

    @Test
    void giniIsHalfTheMeanDifferenceOverTheMean() {
        for (long seed = 0; seed < 200; seed++) {
            Data data = Data.of(new SplittableRandom(seed));
            double people = 0;
            double sum = 0;
            double differences = 0;
            for (int i = 0; i < data.values.length; i++) {
                people += data.weights[i];
                sum += data.weights[i] * data.values[i];
                for (int j = 0; j < data.values.length; j++) {
                    differences += data.weights[i] * data.weights[j] * Math.abs(data.values[i] - data.values[j]);
                }
            }
            double gini = Inequality.gini(data.ranked());
            assertThat(gini).as("seed %d", seed).isCloseTo(differences / (2 * people * sum), within(1e-12));
            assertThat(gini).as("seed %d", seed).isBetween(0.0, 1.0);
        }
    }

    @Test
    void unitsDoNotMatter() {
        for (long seed = 0; seed < 300; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Data data = Data.of(random);
            double[] before = all(data.ranked());
            double factor = random.nextDouble(0.01, 100);
            double weightFactor = random.nextDouble(0.01, 100);
            for (int row = 0; row < data.values.length; row++) {
                data.values[row] *= factor;
                data.weights[row] *= weightFactor;
            }
            same(all(data.ranked()), before, seed);
        }
    }

    @Test
    void aPopulationTwiceOverIsAsUnequal() {
        for (long seed = 0; seed < 300; seed++) {
            Data data = Data.of(new SplittableRandom(seed));
            int count = data.values.length;
            double[] values = new double[2 * count];
            double[] weights = new double[2 * count];
            for (int row = 0; row < count; row++) {
                values[row] = values[row + count] = data.values[row];
                weights[row] = weights[row + count] = data.weights[row];
            }
            RankedSample twice = RankedSample.of(values, weights);
            same(all(twice), all(data.ranked()), seed);
            for (double p : new double[] {0, 0.1, 0.25, 0.5, 0.8, 1}) {
                assertThat(Quantiles.quantile(twice, p))
                        .as("Q(%s), seed %d", p, seed)
                        .isEqualTo(Quantiles.quantile(data.ranked(), p));
            }
        }
    }

    @Test
    void theOrderOfRowsAndOfTiesDoesNotMatter() {
        for (long seed = 0; seed < 300; seed++) {
            Data data = Data.of(new SplittableRandom(seed));
            int count = data.values.length;
            int[] backwards = new int[count];
            for (int row = 0; row < count; row++) {
                backwards[row] = count - 1 - row;
            }
            RankedSample reversed = new RankedSample(0);
            reversed.rank(data.values, data.weights, backwards, count);
            same(all(reversed), all(data.ranked()), seed);
        }
    }

    /** The principle of transfers (Dalton 1920): a small gift from a richer to a poorer member makes the sample less unequal. */
    @Test
    void aTransferToThePoorerLowersInequality() {
        for (long seed = 0; seed < 300; seed++) {
            Data data = Data.of(new SplittableRandom(seed));
            RankedSample sample = data.ranked();
            int poor = sample.row(0);
            int rich = sample.row(sample.count() - 1);
            double gift = 0.25 * (data.values[rich] - data.values[poor]);
            if (gift == 0) {
                continue;
            }
            double[] before = all(sample);
            double weight = Math.min(data.weights[poor], data.weights[rich]);
            data.values[poor] += gift * weight / data.weights[poor];
            data.values[rich] -= gift * weight / data.weights[rich];
            double[] after = all(data.ranked());
            for (int i = 0; i < 3; i++) {
                assertThat(after[i]).as("measure %d, seed %d", i, seed).isLessThan(before[i]);
            }
        }
    }

    @Test
    void theLorenzCurveIsConvexBelowTheDiagonalAndEnclosesTheGini() {
        for (long seed = 0; seed < 200; seed++) {
            RankedSample sample = Data.of(new SplittableRandom(seed)).ranked();
            int steps = (int) sample.totalWeight();
            double area = 0;
            double slope = 0;
            for (int i = 1; i <= steps; i++) {
                double low = Inequality.lorenz(sample, (i - 1.0) / steps);
                double high = Inequality.lorenz(sample, (double) i / steps);
                assertThat(high).as("seed %d", seed).isLessThanOrEqualTo((double) i / steps + 1e-12);
                assertThat(high - low).as("seed %d", seed).isGreaterThanOrEqualTo(slope - 1e-12);
                slope = high - low;
                area += 0.5 * (low + high) / steps;
            }
            assertThat(1 - 2 * area).as("seed %d", seed).isCloseTo(Inequality.gini(sample), within(1e-10));
        }
    }

    /** Theil's T of the whole is the income-weighted mean of T within two groups plus T between their means (Shorrocks 1980). */
    @Test
    void theilSplitsIntoWithinAndBetween() {
        for (long seed = 0; seed < 300; seed++) {
            Data data = Data.of(new SplittableRandom(seed));
            int count = data.values.length;
            int cut = Math.max(1, count / 3);
            RankedSample all = data.ranked();
            double[] means = new double[2];
            double[] people = new double[2];
            double within = 0;
            for (int group = 0; group < 2; group++) {
                RankedSample part = new RankedSample(count);
                part.rank(data.values, data.weights, group == 0 ? 0 : cut, group == 0 ? cut : count);
                means[group] = part.mean();
                people[group] = part.totalWeight();
                within += part.total() / all.total() * Inequality.theilT(part);
            }
            double between = Inequality.theilT(RankedSample.of(means, people));
            assertThat(Inequality.theilT(all)).as("seed %d", seed).isCloseTo(within + between, within(1e-12));
        }
    }

    @Test
    void quintilesHoldAFifthEachWhenNobodyWeighsMuch() {
        for (long seed = 0; seed < 100; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int count = 2000;
            double[] values = random.doubles(count, 0, 900).toArray();
            double[] weights = random.doubles(count, 1, 8).toArray();
            RankedSample sample = RankedSample.of(values, weights);
            int[] quintile = new int[count];
            Quantiles.assign(sample, 5, quintile);
            double[] held = new double[5];
            for (int row = 0; row < count; row++) {
                held[quintile[row]] += weights[row] / sample.totalWeight();
            }
            for (double share : held) {
                assertThat(share).as("seed %d", seed).isCloseTo(0.2, within(0.002));
            }
        }
    }

    private static double[] all(RankedSample sample) {
        return MEASURES.stream()
                .mapToDouble(measure -> measure.applyAsDouble(sample))
                .toArray();
    }

    private static void same(double[] found, double[] expected, long seed) {
        for (int i = 0; i < expected.length; i++) {
            double slack = 1e-11 * Math.max(1, Math.abs(expected[i]));
            assertThat(found[i]).as("measure %d, seed %d", i, seed).isCloseTo(expected[i], within(slack));
        }
    }
}
