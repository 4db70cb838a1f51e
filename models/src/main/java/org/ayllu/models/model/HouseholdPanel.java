package org.ayllu.models.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.observe.Moment;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.random.PurposeDraws;
import org.ayllu.core.table.Table;

/**
 * Follows a sample of households through the reported years. The sample is drawn by seed and replicate alone, so that all arms of a replicate follow the same
 * households, and so does a run that was saved and restored. A household that ends, because another one takes it in or a
 * phase of the modeller's own takes it away, has no rows from then on; one that is founded is not of the sample.
 */
public final class HouseholdPanel {
    private static final Purpose SAMPLE = Purpose.of("report.panel");

    private final Table table;
    private final List<PanelColumn> columns;
    private final long[] ids;
    private final int[] rows;
    private final long[] values;

    /** Takes the rows of the panel. */
    @FunctionalInterface
    public interface Sink {
        /** A household in the year that ended, a value for each column as {@link PanelColumn} says; the array is used again. */
        void row(long[] values);
    }

    /**
     * The panel of a run that has not stepped.
     *
     * @param run the run
     * @param draws of its seed and replicate
     * @param size number of households; all where there are fewer
     */
    public HouseholdPanel(ModelRun run, Draws draws, int size) {
        HouseholdTable households = run.households();
        this.table = households.table;
        this.columns = run.panel();
        this.ids = sample(households, draws, size);
        this.rows = new int[ids.length];
        this.values = new long[columns.size()];
        Arrays.setAll(rows, i -> table.rowOf(ids[i]));
    }

    /** The households with the smallest draws, in the order of their ids. */
    private static long[] sample(HouseholdTable households, Draws draws, int size) {
        PurposeDraws lots = draws.at(SAMPLE, 0);
        long[] all = Arrays.copyOf(households.table.ids(), households.rows());
        double[] lot = new double[all.length];
        Arrays.setAll(lot, h -> lots.uniform(all[h], 0));
        return IntStream.range(0, all.length)
                .boxed()
                .sorted(Comparator.comparingDouble(h -> lot[h]))
                .limit(size)
                .mapToLong(h -> all[h])
                .sorted()
                .toArray();
    }

    /** What a row consists of, year and household first. */
    public List<PanelColumn> columns() {
        return columns;
    }

    /** Gives a row for each household of the sample at the end of a reported year. */
    public void observe(Moment moment, Sink sink) {
        if (!moment.lastOfYear() || moment.warmUp()) {
            return;
        }
        for (int i = 0; i < ids.length; i++) {
            int row = rowOf(i);
            if (row < 0) {
                continue;
            }
            values[0] = moment.year();
            for (int column = 1; column < values.length; column++) {
                values[column] = columns.get(column).value().applyAsLong(row);
            }
            sink.row(values);
        }
    }

    /** Rows stay where they are for years on end. */
    private int rowOf(int i) {
        boolean there = rows[i] >= 0 && rows[i] < table.rows() && table.ids()[rows[i]] == ids[i];
        if (!there) {
            rows[i] = table.rowOf(ids[i]);
        }
        return rows[i];
    }
}
