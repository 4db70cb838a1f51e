package org.ayllu.studies.replication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.ayllu.models.sector.SectorCrop;
import org.ayllu.models.sector.SectorModel;
import org.ayllu.models.sector.SectorResult;
import org.ayllu.models.sector.SectorTerms;
import org.junit.jupiter.api.Test;

/**
 * The sector at wages and prices that no table holds. Its problem is written down here once more, apart from {@link SectorModel}: what was found must be feasible,
 * and by a linear programme of another library no feasible plan may gain more than a millionth along the slope of the surplus at what was found. For a concave
 * surplus that bounds how far it is below the optimum, and is 0 exactly where the conditions of Karush, Kuhn and Tucker hold.
 */
class SectorOptimumProperties {
    private static final int MONTHS = 12;
    private static final double[][] RATIONS = {{1.3, 1.6}, {2.0, 0.8}};
    private static final double MOST_TRADED = 20_000;

    private final List<LinearConstraint> constraints = new ArrayList<>();

    private record Problem(List<SectorCrop> crops, double land, double family, double reservation, double hired) {
        // Columns: area, bought, exported and imported by crop, head by ration, family and hired by month, tractor by
        // season.
        int bought(int c) {
            return crops.size() + c;
        }

        int exported(int c) {
            return 2 * crops.size() + c;
        }

        int imported(int c) {
            return 3 * crops.size() + c;
        }

        int head(int ration) {
            return 4 * crops.size() + ration;
        }

        int familyIn(int month) {
            return head(2) + month;
        }

        int hiredIn(int month) {
            return familyIn(MONTHS) + month;
        }

        int tractor(SectorCrop.Season season) {
            return hiredIn(MONTHS) + season.ordinal();
        }

        int columns() {
            return hiredIn(MONTHS) + 2;
        }
    }

    private void require(double[] row, Relationship relation, double bound) {
        constraints.add(new LinearConstraint(row, relation, bound));
    }

    private void write(Problem p) {
        constraints.clear();
        for (int c = 0; c < p.crops().size(); c++) {
            SectorCrop crop = p.crops().get(c);
            double[] market = new double[p.columns()];
            market[c] = crop.yield();
            market[p.bought(c)] = -1;
            market[p.exported(c)] = -1;
            market[p.imported(c)] = 1;
            boolean fodder = crop.demand().isEmpty();
            require(market, fodder ? Relationship.GEQ : Relationship.EQ, 0);
            limit(p, p.bought(c), fodder ? 0 : MOST_TRADED);
            limit(p, p.exported(c), crop.exportPrice().isPresent() ? MOST_TRADED : 0);
            limit(p, p.imported(c), crop.importPrice().isPresent() ? MOST_TRADED : 0);
        }
        for (int month = 0; month < MONTHS; month++) {
            double[] land = new double[p.columns()];
            double[] labour = new double[p.columns()];
            for (int c = 0; c < p.crops().size(); c++) {
                land[c] = p.crops().get(c).land()[month];
                labour[c] = p.crops().get(c).labour()[month];
            }
            labour[p.head(0)] = 2;
            labour[p.head(1)] = 2;
            labour[p.familyIn(month)] = -1;
            labour[p.hiredIn(month)] = -1;
            require(land, Relationship.LEQ, p.land());
            require(labour, Relationship.LEQ, 0);
            limit(p, p.familyIn(month), p.family());
        }
        feedAndPlough(p);
    }

    private void feedAndPlough(Problem p) {
        double[] clover = new double[p.columns()];
        double[] straw = new double[p.columns()];
        for (int c = 0; c < p.crops().size(); c++) {
            clover[c] = -p.crops().get(c).clover();
            straw[c] = -p.crops().get(c).straw();
        }
        for (int ration = 0; ration < RATIONS.length; ration++) {
            clover[p.head(ration)] = RATIONS[ration][0];
            straw[p.head(ration)] = RATIONS[ration][1];
        }
        require(clover, Relationship.LEQ, 0);
        require(straw, Relationship.LEQ, 0);
        for (SectorCrop.Season season : SectorCrop.Season.values()) {
            double[] ploughed = new double[p.columns()];
            for (int c = 0; c < p.crops().size(); c++) {
                ploughed[c] = p.crops().get(c).season() == season ? 1 : 0;
            }
            ploughed[p.head(0)] = -2;
            ploughed[p.head(1)] = -2;
            ploughed[p.tractor(season)] = -1;
            require(ploughed, Relationship.LEQ, 0);
        }
    }

    private void limit(Problem p, int column, double most) {
        double[] row = new double[p.columns()];
        row[column] = 1;
        require(row, Relationship.LEQ, most);
    }

    /** What was found as a row of activities; the division of the herd and the tractors are such that it is feasible if any are. */
    private static double[] found(Problem p, SectorResult result) {
        double[] at = new double[p.columns()];
        double clover = 0;
        double[] ploughed = new double[2];
        for (int c = 0; c < p.crops().size(); c++) {
            SectorCrop crop = p.crops().get(c);
            at[c] = of(result.hectares(), crop);
            at[p.bought(c)] = of(result.consumed(), crop);
            at[p.exported(c)] = of(result.exported(), crop);
            at[p.imported(c)] = of(result.imported(), crop);
            clover += crop.clover() * at[c];
            ploughed[crop.season().ordinal()] += at[c];
        }
        double saved = RATIONS[1][0] - RATIONS[0][0];
        double first = Math.max(0, Math.min(result.head(), (RATIONS[1][0] * result.head() - clover) / saved));
        at[p.head(0)] = first;
        at[p.head(1)] = result.head() - first;
        for (SectorCrop.Season season : SectorCrop.Season.values()) {
            at[p.tractor(season)] = Math.max(0, ploughed[season.ordinal()] - 2 * result.head());
        }
        for (int month = 0; month < MONTHS; month++) {
            at[p.familyIn(month)] = result.familyDays()[month];
            at[p.hiredIn(month)] = result.hiredDays()[month];
        }
        return at;
    }

    private static double of(Map<String, Double> values, SectorCrop crop) {
        return values.getOrDefault(crop.name(), 0.0);
    }

    private static double[] slopes(Problem p, double[] at) {
        double[] slope = new double[p.columns()];
        for (int c = 0; c < p.crops().size(); c++) {
            SectorCrop crop = p.crops().get(c);
            slope[c] = -crop.cost();
            int bought = p.bought(c);
            slope[bought] = crop.demand()
                    .map(d -> d.price() * (1 + (at[bought] / d.quantity() - 1) / d.elasticity()))
                    .orElse(0.0);
            slope[p.exported(c)] = crop.exportPrice().orElse(0);
            slope[p.imported(c)] = -crop.importPrice().orElse(0);
        }
        for (int month = 0; month < MONTHS; month++) {
            slope[p.familyIn(month)] = -p.reservation();
            slope[p.hiredIn(month)] = -p.hired();
        }
        slope[p.tractor(SectorCrop.Season.WINTER)] = -40;
        slope[p.tractor(SectorCrop.Season.SUMMER)] = -40;
        return slope;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private void requireOptimal(String what, Problem p, SectorResult result) {
        write(p);
        double[] at = found(p, result);
        assertThat(Arrays.stream(at).min().orElse(-1)).as(what).isGreaterThan(-1e-6);
        for (LinearConstraint constraint : constraints) {
            double excess = dot(constraint.getCoefficients().toArray(), at) - constraint.getValue();
            double room = 1e-6 * (1 + constraint.getValue() + p.land());
            switch (constraint.getRelationship()) {
                case LEQ -> assertThat(excess).as(what).isLessThan(room);
                case GEQ -> assertThat(excess).as(what).isGreaterThan(-room);
                case EQ -> assertThat(excess).as(what).isCloseTo(0, within(room));
            }
        }
        double[] slope = slopes(p, at);
        double best = new SimplexSolver(1e-9)
                .optimize(
                        new LinearObjectiveFunction(slope, 0),
                        new LinearConstraintSet(constraints),
                        GoalType.MAXIMIZE,
                        new NonNegativeConstraint(true),
                        new MaxIter(10_000))
                .getValue();
        assertThat(best - dot(slope, at))
                .as("%s: what another plan could gain", what)
                .isLessThan(1e-6 * result.objective());
    }

    @Test
    void noOtherPlanGainsAtOtherWagesAndPrices() {
        SectorTerms t = SectorTerms.qdemo7();
        for (long seed = 0; seed < 25; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double wheat = 60 + 90 * random.nextDouble();
            double maize = 60 + 40 * random.nextDouble();
            double reservation = 1 + 3 * random.nextDouble();
            double hired = reservation + 4 * random.nextDouble();
            double land = 2 + 4 * random.nextDouble();
            double family = 5 + 40 * random.nextDouble();
            List<SectorCrop> crops = Qdemo7.crops().stream()
                    .map(crop -> switch (crop.name()) {
                        case "wheat" -> crop.withImportPrice(wheat);
                        case "maize" -> crop.withImportPrice(maize);
                        default -> crop;
                    })
                    .toList();
            SectorTerms terms = t.with("farmLand", land)
                    .with("familyDays", family)
                    .with("reservationWage", reservation)
                    .with("hiredWage", hired);
            SectorResult result = new SectorModel(terms, crops).solve();
            Problem problem = new Problem(crops, 1000 * land, 1000 * family, reservation, hired);
            requireOptimal("seed " + seed, problem, result);
        }
    }

    /** Every 7.3 US$, down through the prices at which imports begin and other crops give way. */
    @Test
    void asTheBorderOpensImportsRiseAndNobodyLosesInSum() {
        double imported = -1;
        double surplus = 0;
        for (double price = 150; price >= 60; price -= 7.3) {
            SectorResult result = Qdemo7.atWheatPrice(price);
            List<SectorCrop> crops = new ArrayList<>();
            for (SectorCrop crop : Qdemo7.crops()) {
                crops.add(crop.name().equals("wheat") ? crop.withImportPrice(price) : crop);
            }
            requireOptimal("wheat at " + price, new Problem(crops, 4000, 25_000, 3, 4), result);
            double now = result.imported().getOrDefault("wheat", Double.NaN);
            assertThat(now).isGreaterThanOrEqualTo(imported - 1e-3);
            assertThat(result.objective()).isGreaterThanOrEqualTo(surplus * (1 - 1e-9));
            imported = now;
            surplus = result.objective();
        }
        assertThat(imported).isPositive();
    }
}
