package org.ayllu.models.model;

import java.util.List;
import java.util.Optional;
import org.ayllu.core.engine.Simulation;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.ledger.Ledger;
import org.ayllu.core.observe.Moment;
import org.ayllu.core.table.DoubleColumn;
import org.ayllu.core.table.Table;

/** One run of a simulated model, as those see it who do not know the model. */
public interface ModelRun extends AutoCloseable {
    /** The run's clock, plan, tables and probes; a MASON {@code SimState}. */
    Simulation simulation();

    /**
     * One of its tables.
     *
     * @throws IllegalArgumentException when there is none of this name
     */
    default Table table(String name) {
        return simulation().tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the run has no table " + name));
    }

    /**
     * A column of doubles of one of its tables, by their names: for those who look at a run from outside.
     *
     * @throws IllegalArgumentException when there is none
     */
    default DoubleColumn numbers(String table, String column) {
        return table(table).columns().stream()
                .filter(one -> one.name().equals(column))
                .filter(DoubleColumn.class::isInstance)
                .map(DoubleColumn.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the table " + table + " has no numbers " + column));
    }

    /** Columns of doubles of one of its tables whose names begin so, in their order. */
    default List<DoubleColumn> family(String table, String beginning) {
        return table(table).columns().stream()
                .filter(one -> one.name().startsWith(beginning))
                .filter(DoubleColumn.class::isInstance)
                .map(DoubleColumn.class::cast)
                .toList();
    }

    /** Its households. */
    HouseholdTable households();

    /** Names of its municipalities, by row. */
    List<String> municipalities();

    /** Who pays whom. */
    Ledger ledger();

    /** A fresh probe of its figures. */
    YearlyFigures figures();

    /** What is told of each household of a panel, first its year and its id. */
    List<PanelColumn> panel();

    /** Tells what happened in a reported year, at its end; nothing unless the model has anything to tell. */
    default void events(Moment moment, EventSink sink) {}

    /**
     * Runs on to the end of a year and says why a household did in it what it did; empty where the model has no words for that.
     *
     * @throws IllegalArgumentException when there is no such household, or the year is not ahead
     */
    default Optional<HouseholdYear> explain(long household, int year) {
        return Optional.empty();
    }

    /** Ends its threads. */
    @Override
    void close();
}
