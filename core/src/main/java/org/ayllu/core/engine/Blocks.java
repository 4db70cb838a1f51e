package org.ayllu.core.engine;

import java.util.function.IntConsumer;
import org.ayllu.core.table.Segments;

/**
 * Loops over the segments of a table, whole blocks to a thread. A task may write to the rows of its segment and to entries of its own number, nothing
 * else; sums over rows go through {@link Segments#reduce}.
 *
 * @param segments the rows, cut by block and group
 * @param workers the threads
 */
public record Blocks(Segments segments, Workers workers) {

    /** Runs the task once for each segment. */
    public void forEachSegment(IntConsumer task) {
        workers.forEach(segments.blocks(), block -> {
            int end = segments.firstOfBlock(block + 1);
            for (int segment = segments.firstOfBlock(block); segment < end; segment++) {
                task.accept(segment);
            }
        });
    }

    /** Runs a task of its own for each block, for tasks that keep scratch objects from segment to segment. */
    public void forEachBlock(BlockTask task) {
        workers.forEach(
                segments.blocks(),
                block -> task.accept(segments.firstOfBlock(block), segments.firstOfBlock(block + 1)));
    }

    /** Runs a task for the rows of each block, whatever their groups. */
    public void forEachRange(RangeTask task) {
        workers.forEach(
                segments.blocks(),
                block -> task.accept(
                        segments.from(segments.firstOfBlock(block)), segments.from(segments.firstOfBlock(block + 1))));
    }

    /** What is done with the rows of one block. */
    @FunctionalInterface
    public interface RangeTask {
        /** Handles the rows {@code from} to {@code to - 1}. */
        void accept(int from, int to);
    }

    /** What is done with the segments of one block. */
    @FunctionalInterface
    public interface BlockTask {
        /** Handles the segments {@code from} to {@code to - 1}. */
        void accept(int from, int to);
    }
}
