package org.ayllu.core.ledger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.table.DoubleColumn;

/**
 * Flows of a stretch of seasons, for instance a year, summed by municipality and class of household, and beside them the change of households' cash, which is
 * read from the stocks alone.
 */
public final class FlowSums {
    private final Ledger ledger;
    private final HouseholdTable households;
    private final int municipalities;
    private final int classes;
    private final IntUnaryOperator classOf;
    private final double[][] sums;
    private final double[] saved;
    private int[] cell = {};

    /**
     * Nothing summed yet.
     *
     * @param ledger whose flows
     * @param municipalities number of municipalities
     * @param classes number of classes of households
     * @param classOf class of the household of a row, 0 to {@code classes - 1}; one that changes counts from {@link #begin} on
     */
    public FlowSums(Ledger ledger, int municipalities, int classes, IntUnaryOperator classOf) {
        this.ledger = ledger;
        this.households = ledger.households();
        this.municipalities = municipalities;
        this.classes = classes;
        this.classOf = classOf;
        this.sums = new double[ledger.flows().size()][municipalities * classes];
        this.saved = new double[municipalities * classes];
    }

    /** Forgets what was summed; called at the end of the first season of the stretch, before {@link #add}. */
    public void begin() {
        classify();
        for (double[] sum : sums) {
            Arrays.fill(sum, 0);
        }
        Arrays.fill(saved, 0);
        addTo(saved, households.cashBefore, -1);
    }

    private void classify() {
        if (cell.length < households.rows()) {
            cell = new int[households.table.ids().length];
        }
        for (int h = 0; h < households.rows(); h++) {
            cell[h] = households.municipality.at(h) * classes + classOf.applyAsInt(h);
        }
    }

    /** Writes what was summed so far. */
    public void save(DataOutput out) throws IOException {
        for (double[] sum : sums) {
            write(sum, out);
        }
        write(saved, out);
    }

    /** Goes on from what {@link #save} wrote, with the households of that time and the classes in which they are now. */
    public void restore(DataInput in) throws IOException {
        classify();
        for (double[] sum : sums) {
            read(sum, in);
        }
        read(saved, in);
    }

    private static void write(double[] values, DataOutput out) throws IOException {
        for (double value : values) {
            out.writeDouble(value);
        }
    }

    private static void read(double[] values, DataInput in) throws IOException {
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readDouble();
        }
    }

    /** Adds the flows of the season that ended. */
    public void add() {
        List<Flow> flows = ledger.flows();
        for (int f = 0; f < sums.length; f++) {
            Flow.Amount amount = flows.get(f).amount();
            double[] sum = sums[f];
            if (amount instanceof Flow.OfHousehold of) {
                addTo(sum, of.column(), 1);
            } else if (amount instanceof Flow.Worth worth) {
                for (int h = 0; h < households.rows(); h++) {
                    sum[cell[h]] += worth.column().at(h) * worth.price().at(households.municipality.at(h));
                }
            } else if (amount instanceof Flow.OfMunicipality of) {
                for (int m = 0; m < municipalities; m++) {
                    sum[m * classes] += of.column().at(m);
                }
            }
        }
    }

    /** Ends the stretch after its last season was added. */
    public void end() {
        addTo(saved, households.cash, 1);
    }

    private void addTo(double[] sum, DoubleColumn column, double sign) {
        double[] values = column.values();
        for (int h = 0; h < households.rows(); h++) {
            sum[cell[h]] += sign * values[h];
        }
    }

    /** Whose flows these are. */
    public Ledger ledger() {
        return ledger;
    }

    /** Number of municipalities. */
    public int municipalities() {
        return municipalities;
    }

    /** Number of classes of households. */
    public int classes() {
        return classes;
    }

    /** What went through a flow, by its place in the ledger; of flows between others the classes of a municipality mean nothing, only their sum does, US$. */
    public double flow(int flow, int municipality, int ofClass) {
        return sums[flow][municipality * classes + ofClass];
    }

    /** By how much the cash of the households grew, US$. */
    public double saved(int municipality, int ofClass) {
        return saved[municipality * classes + ofClass];
    }
}
