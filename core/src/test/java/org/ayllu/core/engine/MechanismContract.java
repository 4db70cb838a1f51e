package org.ayllu.core.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.DoubleColumn;
import org.ayllu.core.table.IntColumn;
import org.ayllu.core.table.Table;
import org.ayllu.core.terms.ChangedTerms;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What holds for all mechanisms of a model, whoever wrote them: neither threads, nor the order of rows, nor a stop change what comes out, and every parameter
 * does. Inherited by a test of each model.
 *
 * @param <T> the terms of the model
 */
public abstract class MechanismContract<T extends Record> {
    /** A run with its tables; closing it ends its threads. */
    public interface Run extends AutoCloseable {
        /** The run itself. */
        Simulation simulation();

        /** Its tables. */
        List<Table> tables();

        /** Figures reported so far, by name. */
        Map<String, Double> figures();

        @Override
        void close();
    }

    /** The terms from which parameters are changed one by one; all mechanisms are on. */
    protected abstract T terms();

    /** A run of more than one block, of two municipalities or more. */
    protected abstract Run start(T terms, int threads);

    /** The same run with the households of each municipality in reverse order. */
    protected abstract Run startReversed(T terms);

    /** A short run of few households, in which each parameter is tried. */
    protected abstract Run startSmall(T terms);

    private static byte[] state(Simulation simulation) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        simulation.save(new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private byte[] end(int threads) throws IOException {
        try (Run run = start(terms(), threads)) {
            run.simulation().runToEnd();
            return state(run.simulation());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void threadsChangeNoBit(int threads) throws IOException {
        assertThat(Arrays.equals(end(threads), end(1))).isTrue();
    }

    /** In the second year, when rows are no longer those of a run that begins. */
    @Test
    void aStopInAnySeasonChangesNoBit() throws IOException {
        byte[] whole = end(1);
        try (Run run = start(terms(), 1)) {
            int seasons = run.simulation().calendar().seasonsPerYear();
            for (int season = -seasons; season < 0; season++) {
                run.simulation().stepPeriod();
            }
            for (int season = 0; season < seasons; season++) {
                run.simulation().stepPeriod();
                byte[] saved = state(run.simulation());
                try (Run resumed = start(terms(), 2)) {
                    resumed.simulation().restore(new DataInputStream(new ByteArrayInputStream(saved)));
                    resumed.simulation().runToEnd();
                    assertThat(Arrays.equals(state(resumed.simulation()), whole))
                            .as("stopped after season %d", season)
                            .isTrue();
                }
            }
        }
    }

    /** Sums over households are taken in another order, so that their last bits differ and those of what follows from them: 1e-6 of a value after a year. */
    @Test
    void theOrderOfHouseholdsDoesNotMatter() {
        try (Run run = start(terms(), 1);
                Run reversed = startReversed(terms())) {
            for (int i = run.simulation().calendar().seasonsPerYear(); i > 0; i--) {
                run.simulation().stepPeriod();
                reversed.simulation().stepPeriod();
            }
            for (int t = 0; t < run.tables().size(); t++) {
                Map<String, Double> other = cells(reversed.tables().get(t));
                cells(run.tables().get(t))
                        .forEach((cell, value) -> assertThat(other.get(cell))
                                .as(cell)
                                .isCloseTo(value, within(1e-6 * Math.max(1, Math.abs(value)))));
            }
        }
    }

    private static Map<String, Double> cells(Table table) {
        Map<String, Double> cells = new TreeMap<>();
        for (Column column : table.columns()) {
            for (int row = 0; row < table.rows(); row++) {
                double value = column instanceof DoubleColumn doubles ? doubles.at(row) : ((IntColumn) column).at(row);
                if (!refersToRows(column)) {
                    cells.put(column.name() + " of " + table.name() + " " + table.ids()[row], value);
                }
            }
        }
        return cells;
    }

    /** A person's household is the number of a row, not of a household. */
    private static boolean refersToRows(Column column) {
        return column instanceof IntColumn whole && whole.target() != null;
    }

    @TestFactory
    List<DynamicTest> everyParameterMovesSomething() {
        Map<String, Object> unchanged = outcome(terms());
        List<DynamicTest> tests = new ArrayList<>();
        ChangedTerms.of(terms())
                .forEach((name, changed) -> tests.add(DynamicTest.dynamicTest(
                        name, () -> assertThat(outcome(changed)).isNotEqualTo(unchanged))));
        return tests;
    }

    private Map<String, Object> outcome(T terms) {
        try (Run run = startSmall(terms)) {
            run.simulation().runToEnd();
            Map<String, Object> all = new TreeMap<>(run.figures());
            run.tables().forEach(table -> all.putAll(cells(table)));
            return all;
        }
    }
}
