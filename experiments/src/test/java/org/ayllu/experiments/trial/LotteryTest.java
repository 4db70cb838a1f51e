package org.ayllu.experiments.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.ayllu.core.random.Draws;
import org.junit.jupiter.api.Test;

class LotteryTest {
    private static final int SEED = 1985;

    static Roster roster(int municipalities) {
        double[] hours = IntStream.range(0, municipalities)
                .mapToDouble(m -> (m * 7) % municipalities)
                .toArray();
        double[][] covariates = IntStream.range(0, municipalities)
                .mapToObj(m -> new double[] {(m * 5) % municipalities, m % 2})
                .toArray(double[][]::new);
        List<String> names =
                IntStream.range(0, municipalities).mapToObj(m -> "m" + m).toList();
        return new Roster(names, hours, covariates);
    }

    @Test
    void everyWayComesOnceAndThereAreAsManyAsCounted() {
        for (TrialDesign.AmongMunicipalities design : List.of(
                new TrialDesign.Randomised(1990, 0.5, 1),
                new TrialDesign.Randomised(1990, 0.5, 2),
                new TrialDesign.Phased(1990, 2, 3, 0.5),
                new TrialDesign.Phased(1990, 4, 3, 1),
                new TrialDesign.Twins(1990, List.of("a", "b")))) {
            Lottery lottery = Lottery.of(design, roster(8));
            Set<String> seen = new HashSet<>();
            int[] all = {0};
            lottery.forEachWay(one -> {
                all[0]++;
                seen.add(one.toString());
            });

            assertThat(seen).as("%s", design).hasSize(all[0]);
            assertThat(lottery.ways()).as("%s", design).isEqualTo(all[0]);
            assertThat(seen).contains(lottery.draw(new Draws(SEED, 0), 0).toString());
        }
        assertThat(Lottery.of(new TrialDesign.Randomised(1990, 0.5, 1), roster(8))
                        .ways())
                .isEqualTo(70);
        assertThat(Lottery.of(new TrialDesign.Phased(1990, 4, 3, 1), roster(8)).ways())
                .isEqualTo(2520);
        assertThat(Lottery.of(new TrialDesign.Twins(1990, List.of("a")), roster(8))
                        .ways())
                .isEqualTo(16);
    }

    @Test
    void everyWayIsAsLikelyOverReplicatesAndOverPermutations() {
        Lottery lottery = Lottery.of(new TrialDesign.Randomised(1990, 0.5, 1), roster(6));
        int draws = 10_000;
        for (boolean replicates : new boolean[] {true, false}) {
            Map<String, Integer> counts = new HashMap<>();
            for (int i = 0; i < draws; i++) {
                Assignment one = lottery.draw(new Draws(SEED, replicates ? i : 0), replicates ? 0 : i + 1);
                counts.merge(one.toString(), 1, Integer::sum);
            }
            double expected = draws / 20.0;
            double chi = counts.values().stream()
                    .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                    .sum();
            assertThat(counts).hasSize(20);
            assertThat(chi).isLessThan(new ChiSquaredDistribution(null, 19).inverseCumulativeProbability(0.999));
        }
    }

    @Test
    void strataAreNeighboursInTravelTimeAndEachIsHalved() {
        Roster roster = roster(20);
        Assignment drawn =
                Lottery.of(new TrialDesign.Randomised(1990, 0.5, 4), roster).draw(new Draws(SEED, 3), 0);

        assertThat(drawn.blocks()).isEqualTo(4);
        assertThat(drawn.everTreated()).isEqualTo(10);
        for (int m = 0; m < 20; m++) {
            assertThat(drawn.block(m)).isEqualTo((int) (roster.hours()[m] / 5));
        }
        for (int stratum = 0; stratum < 4; stratum++) {
            int block = stratum;
            assertThat(IntStream.range(0, 20).filter(m -> drawn.block(m) == block && drawn.since(m) == 1990))
                    .hasSizeBetween(2, 3);
        }
    }

    @Test
    void twinsAreTheNearestAndOneOfEachIsDrawn() {
        double[][] covariates = {{0, 0}, {10, 1}, {0.1, 0}, {10.2, 1}, {5, 5}, {5.1, 5}, {30, 9}};
        Roster roster = new Roster(List.of("a", "b", "c", "d", "e", "f", "g"), new double[7], covariates);
        Lottery lottery = Lottery.of(new TrialDesign.Twins(1990, List.of("x", "y")), roster);
        Assignment drawn = lottery.draw(new Draws(SEED, 0), 0);

        assertThat(lottery.groups()).containsExactly(List.of(0, 2), List.of(1, 3), List.of(4, 5));
        assertThat(drawn.everTreated()).isEqualTo(3);
        assertThat(drawn.since(6)).isEqualTo(Assignment.NEVER);
        assertThat(drawn.block(6)).isEqualTo(Assignment.NO_BLOCK);
        lottery.groups()
                .forEach(pair -> assertThat(pair.stream().filter(m -> drawn.since(m) == 1990))
                        .hasSize(1));
    }

    @Test
    void exchangingPartnersBringsTwinsCloserThanTakingTheNearestFirst() {
        // nearest first pairs 1 with 2, and leaves 0 and 3 eleven apart; 0-1 and 2-3 sum to 10
        double[][] line = {{0}, {5}, {6}, {11}, {100}, {100}};

        assertThat(TwinMatching.pairs(line)).containsExactly(new int[] {0, 1}, new int[] {2, 3}, new int[] {4, 5});
    }

    @Test
    void wavesStartInTheirYearsAndHaveEqualSizes() {
        Assignment drawn =
                Lottery.of(new TrialDesign.Phased(1989, 3, 2, 0.75), roster(12)).draw(new Draws(SEED, 1), 0);
        List<Integer> years = new ArrayList<>();
        IntStream.range(0, 12).forEach(m -> years.add(drawn.since(m)));

        assertThat(years.stream().sorted().toList())
                .containsExactly(
                        1989,
                        1989,
                        1989,
                        1991,
                        1991,
                        1991,
                        1993,
                        1993,
                        1993,
                        Assignment.NEVER,
                        Assignment.NEVER,
                        Assignment.NEVER);
    }

    /** Every number of a design moves the lottery. */
    @Test
    void everyNumberOfADesignActs() {
        assertThat(first(new TrialDesign.Randomised(1990, 0.5, 1)))
                .isNotEqualTo(first(new TrialDesign.Randomised(1991, 0.5, 1)))
                .isNotEqualTo(first(new TrialDesign.Randomised(1990, 0.25, 1)))
                .isNotEqualTo(first(new TrialDesign.Randomised(1990, 0.5, 2)));
        assertThat(first(new TrialDesign.Phased(1990, 2, 2, 1)))
                .isNotEqualTo(first(new TrialDesign.Phased(1991, 2, 2, 1)))
                .isNotEqualTo(first(new TrialDesign.Phased(1990, 3, 2, 1)))
                .isNotEqualTo(first(new TrialDesign.Phased(1990, 2, 3, 1)))
                .isNotEqualTo(first(new TrialDesign.Phased(1990, 2, 2, 0.5)));
        assertThat(first(new TrialDesign.Twins(1990, List.of("a"))))
                .isNotEqualTo(first(new TrialDesign.Twins(1991, List.of("a"))));
    }

    /** The first five lotteries, since a single one may end alike in two designs. */
    private static List<String> first(TrialDesign.AmongMunicipalities design) {
        Lottery lottery = Lottery.of(design, roster(12));
        return IntStream.range(0, 5)
                .mapToObj(index -> lottery.draw(new Draws(SEED, 0), index).toString())
                .toList();
    }

    @Test
    void theOrderOfMunicipalitiesChangesNobodysLot() {
        Roster roster = roster(12);
        List<String> names = new ArrayList<>(roster.names());
        double[] hours = new double[12];
        Arrays.setAll(hours, m -> roster.hours()[11 - m]);
        Collections.reverse(names);
        Roster reversed = new Roster(names, hours, new double[0][]);
        for (TrialDesign.AmongMunicipalities design :
                List.of(new TrialDesign.Randomised(1990, 0.5, 2), new TrialDesign.Phased(1990, 2, 2, 0.5))) {
            Assignment one = Lottery.of(design, roster).draw(new Draws(SEED, 4), 0);
            Assignment other = Lottery.of(design, reversed).draw(new Draws(SEED, 4), 0);
            for (int m = 0; m < 12; m++) {
                assertThat(other.since(11 - m)).as("%s, %d", design, m).isEqualTo(one.since(m));
            }
        }
    }

    @Test
    void tooFewMunicipalitiesAreToldWithWhatToDo() {
        assertThatThrownBy(() -> Lottery.of(new TrialDesign.Randomised(1990, 0.5, 4), roster(12)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fewer than 2")
                .hasMessageContaining("or fewer strata");
        assertThatThrownBy(() -> Lottery.of(new TrialDesign.Phased(1990, 7, 1, 1), roster(12)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("7 waves among 12 of 12");
        assertThatThrownBy(() -> Lottery.of(new TrialDesign.Twins(1990, List.of("a")), roster(5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least 6 municipalities");
    }
}
