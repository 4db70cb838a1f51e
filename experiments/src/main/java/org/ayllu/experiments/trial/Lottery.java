package org.ayllu.experiments.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Ids;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.random.PurposeDraws;

/**
 * Deals out the years of a design among municipalities, once for the trial and again and again for its permutation test. Each municipality draws a lot, keyed
 * by its name; the years of a block go to its members in the order of their lots. So the order of municipalities does not matter, and one that is left out
 * changes nobody else's lot.
 */
public final class Lottery {
    private static final Purpose DEAL = Purpose.of("trial.lottery");

    private final long[] ids;
    private final List<Block> blocks;

    private Lottery(long[] ids, List<Block> blocks) {
        this.ids = ids;
        this.blocks = List.copyOf(blocks);
    }

    /**
     * The lottery of a design.
     *
     * @throws IllegalArgumentException when there are too few municipalities for it
     */
    public static Lottery of(TrialDesign.AmongMunicipalities design, Roster roster) {
        return new Lottery(roster.names().stream().mapToLong(Ids::of).toArray(), Lots.of(design, roster));
    }

    /**
     * What a lottery gave.
     *
     * @param draws seed and replicate
     * @param index 0 for the trial itself, from 1 on for lotteries of its permutation test
     */
    public Assignment draw(Draws draws, int index) {
        PurposeDraws lots = draws.at(DEAL, 0);
        int[][] dealt = new int[blocks.size()][];
        for (int b = 0; b < dealt.length; b++) {
            dealt[b] = dealt(blocks.get(b), member -> lots.uniform(ids[member], index));
        }
        return assignment(dealt);
    }

    /** The years of a block by place of its members, of whom the one with the least lot gets the first year. */
    private static int[] dealt(Block block, IntToDoubleFunction lot) {
        int[] members = block.members();
        int[] order = IntStream.range(0, members.length)
                .boxed()
                .sorted(Comparator.comparingDouble(place -> lot.applyAsDouble(members[place])))
                .mapToInt(place -> place)
                .toArray();
        int[] dealt = new int[members.length];
        for (int i = 0; i < order.length; i++) {
            dealt[order[i]] = block.years()[i];
        }
        return dealt;
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
        int[] since = new int[ids.length];
        int[] block = new int[ids.length];
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
