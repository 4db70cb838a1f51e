package org.ayllu.experiments.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;
import org.ayllu.experiments.design.Shuffle;

/** Deals out the years of a design among municipalities, once for the trial and again and again for its permutation test. */
public final class Lottery {
    private static final Purpose DEAL = Purpose.of("trial.lottery");

    private final int municipalities;
    private final List<Block> blocks;

    private Lottery(int municipalities, List<Block> blocks) {
        this.municipalities = municipalities;
        this.blocks = List.copyOf(blocks);
    }

    /**
     * The lottery of a design.
     *
     * @throws IllegalArgumentException when there are too few municipalities for it
     */
    public static Lottery of(TrialDesign.AmongMunicipalities design, Roster roster) {
        return new Lottery(roster.size(), Lots.of(design, roster));
    }

    /**
     * What a lottery gave.
     *
     * @param draws seed and replicate
     * @param index 0 for the trial itself, from 1 on for lotteries of its permutation test; up to 65535
     */
    public Assignment draw(Draws draws, int index) {
        int[][] dealt = new int[blocks.size()][];
        for (int b = 0; b < dealt.length; b++) {
            int[] years = blocks.get(b).years();
            int[] order = Shuffle.of(years.length, draws.at(DEAL, b), index);
            dealt[b] = Arrays.stream(order).map(place -> years[place]).toArray();
        }
        return assignment(dealt);
    }

    /** In how many ways the lottery can end; infinite when that is too large a number. */
    public double ways() {
        return blocks.stream().mapToDouble(Block::ways).reduce(1, (a, b) -> a * b);
    }

    /** Hands over every way in which the lottery can end, each once, in a fixed order. */
    public void forEachWay(Consumer<Assignment> to) {
        int[][] dealt = blocks.stream().map(Block::years).toArray(int[][]::new);
        boolean more = true;
        while (more) {
            to.accept(assignment(dealt));
            int b = 0;
            while (b < dealt.length && !next(dealt[b])) {
                b++;
            }
            more = b < dealt.length;
        }
    }

    /** The next arrangement in lexicographic order (Narayana Pandita's); false, and the first one again, after the last. */
    private static boolean next(int[] years) {
        int i = years.length - 2;
        while (i >= 0 && years[i] >= years[i + 1]) {
            i--;
        }
        if (i >= 0) {
            int j = years.length - 1;
            while (years[j] <= years[i]) {
                j--;
            }
            swap(years, i, j);
        }
        for (int low = i + 1, high = years.length - 1; low < high; low++, high--) {
            swap(years, low, high);
        }
        return i >= 0;
    }

    private static void swap(int[] values, int i, int j) {
        int value = values[i];
        values[i] = values[j];
        values[j] = value;
    }

    private Assignment assignment(int[][] dealt) {
        int[] since = new int[municipalities];
        int[] block = new int[municipalities];
        Arrays.fill(since, Assignment.NEVER);
        Arrays.fill(block, Assignment.NO_BLOCK);
        for (int b = 0; b < dealt.length; b++) {
            int[] members = blocks.get(b).members();
            for (int i = 0; i < members.length; i++) {
                since[members[i]] = dealt[b][i];
                block[members[i]] = b;
            }
        }
        return new Assignment(since, block);
    }

    /** The blocks' members, in their order: strata by travel time, or pairs. */
    public List<List<Integer>> groups() {
        List<List<Integer>> groups = new ArrayList<>();
        for (Block block : blocks) {
            groups.add(Arrays.stream(block.members()).boxed().toList());
        }
        return groups;
    }
}
