package org.ayllu.experiments.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What a design puts into the urns: blocks of municipalities, and the years dealt out in each. */
final class Lots {
    private static final int LEAST = 2;
    private static final int LEAST_PAIRS = 3;

    private Lots() {}

    static List<Block> of(TrialDesign.AmongMunicipalities design, Roster roster) {
        if (design instanceof TrialDesign.Randomised randomised) {
            return randomised(randomised, roster);
        }
        if (design instanceof TrialDesign.Phased phased) {
            return List.of(phased(phased, roster.size()));
        }
        return twins((TrialDesign.Twins) design, roster);
    }

    /** Strata of neighbours in travel time; the treated are shared out so that their running sum is rounded, which no stratum may leave with a single one. */
    private static List<Block> randomised(TrialDesign.Randomised design, Roster roster) {
        int n = roster.size();
        Integer[] order = IntStream.range(0, n).boxed().toArray(Integer[]::new);
        double[] hours = roster.hours();
        if (design.strata() > 1) {
            Arrays.sort(order, Comparator.comparingDouble(m -> hours[m]));
        }
        List<Block> blocks = new ArrayList<>();
        for (int s = 0; s < design.strata(); s++) {
            int from = part(n, s, design.strata());
            int to = part(n, s + 1, design.strata());
            int treated = (int) (Math.round(design.share() * to) - Math.round(design.share() * from));
            if (treated < LEAST || to - from - treated < LEAST) {
                throw new IllegalArgumentException(
                        "a lottery of share " + design.share() + " among " + n
                                + " municipalities in " + design.strata()
                                + (design.strata() == 1 ? " stratum" : " strata")
                                + " leaves fewer than " + LEAST
                                + " with or without the programme in one of them; more municipalities are needed, or fewer strata");
            }
            int[] years = new int[to - from];
            Arrays.fill(years, Assignment.NEVER);
            Arrays.fill(years, 0, treated, design.since());
            blocks.add(new Block(members(order, from, to), years));
        }
        return blocks;
    }

    private static Block phased(TrialDesign.Phased design, int n) {
        int reached = (int) Math.round(design.share() * n);
        if (reached < LEAST * design.waves()) {
            throw new IllegalArgumentException(design.waves() + " waves among " + reached + " of " + n
                    + " municipalities leave fewer than " + LEAST
                    + " in one of them; more municipalities are needed, or fewer waves");
        }
        int[] years = new int[n];
        Arrays.fill(years, Assignment.NEVER);
        for (int wave = 0; wave < design.waves(); wave++) {
            Arrays.fill(
                    years,
                    part(reached, wave, design.waves()),
                    part(reached, wave + 1, design.waves()),
                    design.since() + wave * design.every());
        }
        return new Block(IntStream.range(0, n).toArray(), years);
    }

    private static List<Block> twins(TrialDesign.Twins design, Roster roster) {
        if (roster.size() < 2 * LEAST_PAIRS) {
            throw new IllegalArgumentException(
                    "twins need at least " + 2 * LEAST_PAIRS + " municipalities, not " + roster.size());
        }
        List<Block> blocks = new ArrayList<>();
        for (int[] pair : TwinMatching.pairs(roster.covariates())) {
            blocks.add(new Block(pair, new int[] {design.since(), Assignment.NEVER}));
        }
        return blocks;
    }

    private static int part(int all, int index, int parts) {
        return (int) ((long) all * index / parts);
    }

    private static int[] members(Integer[] order, int from, int to) {
        int[] members = new int[to - from];
        for (int i = from; i < to; i++) {
            members[i - from] = order[i];
        }
        Arrays.sort(members);
        return members;
    }
}
