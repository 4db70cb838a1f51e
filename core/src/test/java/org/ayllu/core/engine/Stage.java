package org.ayllu.core.engine;

import java.util.List;
import java.util.function.Consumer;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.table.Column;

/** A phase made of its parts. */
record Stage(String name, List<Column> reads, List<Column> writes, List<Purpose> purposes, Consumer<Period> work)
        implements Phase {
    Stage(String name, List<Column> reads, List<Column> writes) {
        this(name, reads, writes, List.of(), period -> {});
    }

    @Override
    public String summary() {
        return "does what the test says";
    }

    @Override
    public void step(Period period) {
        work.accept(period);
    }
}
