package org.ayllu.experiments.scenario.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.core.ledger.Account;
import org.ayllu.core.ledger.Entry;
import org.ayllu.core.ledger.Flow;
import org.ayllu.core.ledger.SocialAccounts;
import org.ayllu.ensembles.execution.RowColumn;
import org.ayllu.ensembles.execution.RowLayout;
import org.ayllu.ensembles.execution.Rows;
import org.ayllu.ensembles.execution.RunKey;
import org.ayllu.ensembles.execution.RunSink;
import org.ayllu.ensembles.execution.Sizing;
import org.ayllu.ensembles.results.ArmDescription;
import org.ayllu.ensembles.results.ColumnDescription;
import org.ayllu.ensembles.results.DerivedTable;
import org.ayllu.ensembles.results.ExperimentDescription;
import org.ayllu.ensembles.results.query.StoredAccounts;
import org.ayllu.models.model.StandingClass;
import org.ayllu.models.model.YearlyFlows;
import org.jspecify.annotations.Nullable;

/**
 * The table {@code sam}: who paid whom for what in a year, by municipality, land and ethnicity, mean of the replicates. Social accounts of any of them are sums
 * of its rows.
 */
final class FlowsTable {
    private static final int GROUPS = 1 + StandingClass.values().length;

    private static final List<ColumnDescription> COLUMNS = List.of(
            ColumnDescription.text("arm", "Name of the arm."),
            ColumnDescription.whole("year", "Agricultural year, by the year in which it begins."),
            ColumnDescription.text("municipality", "Where it was paid."),
            ColumnDescription.text("landClass", "Land of the households; empty where none pays or is paid."),
            ColumnDescription.text("ethnicity", "Ethnicity of the households; empty where none pays or is paid."),
            ColumnDescription.text("payer", "Account that pays."),
            ColumnDescription.text("receiver", "Account that is paid."),
            ColumnDescription.text(
                    "thing", "What for; saving is the growth of households' cash, read from what they hold."),
            ColumnDescription.number("amount", "US$/year", "How much, mean of the replicates."));

    private final RowLayout layout;
    private final int flows;

    /** The flows of a run as rows for an ensemble. */
    FlowsTable(YearlyFlows yearly) {
        this.flows = yearly.flows().size();
        List<RowColumn> columns = new ArrayList<>();
        columns.add(new RowColumn("year", RowColumn.Type.INTEGER, List.of()));
        for (int i = 0; i < GROUPS; i++) {
            columns.add(new RowColumn(
                    COLUMNS.get(2 + i).name(),
                    RowColumn.Type.VARCHAR,
                    yearly.groups().get(i)));
        }
        yearly.flows()
                .forEach(flow -> columns.add(new RowColumn(flow.column().name(), RowColumn.Type.DOUBLE, List.of())));
        columns.add(new RowColumn(SocialAccounts.SAVING, RowColumn.Type.DOUBLE, List.of()));
        this.layout = new RowLayout(columns);
    }

    void send(int year, int[] groups, double[] amounts, RunSink sink) {
        long[] row = new long[1 + GROUPS + flows + 1];
        row[0] = year;
        for (int i = 0; i < GROUPS; i++) {
            row[1 + i] = groups[i];
        }
        for (int f = 0; f <= flows; f++) {
            row[1 + GROUPS + f] = Double.doubleToRawLongBits(amounts[f]);
        }
        sink.flows(layout, row);
    }

    /** The table of an experiment whose runs have these flows. */
    static DerivedTable of(List<Flow> flows) {
        return new DerivedTable(StoredAccounts.TABLE, COLUMNS, (experiment, runs) -> rows(flows, experiment, runs));
    }

    private static List<List<@Nullable Object>> rows(
            List<Flow> flows, ExperimentDescription experiment, Sizing.Finished runs) throws IOException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<ArmDescription> arms = experiment.arms();
        for (int arm = 0; arm < arms.size(); arm++) {
            Map<List<Object>, double[]> sums = new LinkedHashMap<>();
            for (int replicate = 0; replicate < experiment.replicates(); replicate++) {
                add(runs.read(new RunKey(arm, replicate)).flows(), sums);
            }
            String name = arms.get(arm).name();
            sums.forEach((where, amounts) -> write(flows, name, where, amounts, experiment.replicates(), rows));
        }
        return rows;
    }

    private static void add(Rows run, Map<List<Object>, double[]> sums) {
        List<RowColumn> columns = run.layout().columns();
        int amounts = columns.size() - 1 - GROUPS;
        for (int row = 0; row < run.size(); row++) {
            Object[] where = new Object[1 + GROUPS];
            where[0] = (int) run.value(row, 0);
            for (int i = 1; i <= GROUPS; i++) {
                where[i] = columns.get(i).labels().get((int) run.value(row, i));
            }
            double[] sum = sums.computeIfAbsent(List.of(where), key -> new double[amounts]);
            for (int f = 0; f < amounts; f++) {
                sum[f] += Double.longBitsToDouble(run.value(row, 1 + GROUPS + f));
            }
        }
    }

    private static void write(
            List<Flow> flows,
            String arm,
            List<Object> where,
            double[] amounts,
            int replicates,
            List<List<@Nullable Object>> rows) {
        String households = Account.HOUSEHOLDS.label();
        for (int f = 0; f < amounts.length; f++) {
            double mean = amounts[f] / replicates;
            Entry entry = f < flows.size()
                    ? flows.get(f).entry(households, mean)
                    : new Entry(households, SocialAccounts.SAVING, SocialAccounts.SAVING, mean);
            boolean theirs =
                    entry.payer().equals(households) || entry.receiver().equals(households);
            if (mean != 0) {
                rows.add(Arrays.asList(
                        arm,
                        where.get(0),
                        where.get(1),
                        theirs ? where.get(2) : null,
                        theirs ? where.get(3) : null,
                        entry.payer(),
                        entry.receiver(),
                        entry.thing(),
                        mean));
            }
        }
    }
}
