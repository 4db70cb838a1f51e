package org.ayllu.core.engine;

import java.util.List;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.table.Column;

/** One stage of a period: reads some columns, writes others. All randomness comes from draws keyed to its purposes. */
public interface Phase {
    /** Its name, unique in the plan and the writer named by its columns. */
    String name();

    /** What it does, in one line, for the printed plan. */
    String summary();

    /** The columns it looks at. */
    List<Column> reads();

    /** The columns it changes; each names this phase as its writer. */
    List<Column> writes();

    /** The purposes it draws for. */
    default List<Purpose> purposes() {
        return List.of();
    }

    /** Whether there is anything to do in a period; a phase that is not due is skipped. */
    default boolean due(Period period) {
        return true;
    }

    /** Does the work of one period. */
    void step(Period period);
}
