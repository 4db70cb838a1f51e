package org.ayllu.models.model;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.ledger.Flow;
import org.ayllu.core.ledger.FlowSums;
import org.ayllu.core.observe.Moment;

/** Sums the flows of each reported year by municipality, land and ethnicity, from which social accounts of any of them are made. */
public final class YearlyFlows {
    private final FlowSums sums;
    private final List<String> municipalities;
    private final List<Flow> flows;
    private final int minor;

    /** Takes the sums of a year. */
    @FunctionalInterface
    public interface Sink {
        /**
         * A municipality and class in the year that ended.
         *
         * @param groups index of the municipality, and of the group in each of {@link StandingClass}
         * @param amounts US$ of each of {@link #flows}, then by how much households' cash grew
         */
        void row(int[] groups, double[] amounts);
    }

    /** The sums of a run. */
    public YearlyFlows(ModelRun run) {
        HouseholdTable households = run.households();
        this.municipalities = run.municipalities();
        this.flows = run.ledger().flows();
        this.minor = StandingClass.ETHNICITY.groups().size();
        int classes = StandingClass.LAND_CLASS.groups().size() * minor;
        this.sums = new FlowSums(
                run.ledger(),
                municipalities.size(),
                classes,
                h -> StandingClass.LAND_CLASS.group(households, h) * minor
                        + StandingClass.ETHNICITY.group(households, h));
    }

    /** The flows, in the order of their amounts. */
    public List<Flow> flows() {
        return flows;
    }

    /** Names of the municipalities, and of the groups of each of {@link StandingClass}, by index. */
    public List<List<String>> groups() {
        List<List<String>> all = new ArrayList<>(List.of(municipalities));
        for (StandingClass division : StandingClass.values()) {
            all.add(division.groups());
        }
        return all;
    }

    /** Adds the season that ended; at the end of a year gives a row for each municipality and class in which anything was paid. */
    public void observe(Moment moment, Sink sink) {
        if (moment.warmUp()) {
            return;
        }
        if (moment.season() == 0) {
            sums.begin();
        }
        sums.add();
        if (moment.lastOfYear()) {
            sums.end();
            double[] amounts = new double[flows.size() + 1];
            for (int m = 0; m < municipalities.size(); m++) {
                for (int c = 0; c < sums.classes(); c++) {
                    if (read(m, c, amounts)) {
                        sink.row(new int[] {m, c / minor, c % minor}, amounts);
                    }
                }
            }
        }
    }

    /** Writes what was summed of an unfinished year. */
    public void save(DataOutput out) throws IOException {
        sums.save(out);
    }

    /** Goes on from what {@link #save} wrote, after the run was restored. */
    public void restore(DataInput in) throws IOException {
        sums.restore(in);
    }

    private boolean read(int municipality, int ofClass, double[] amounts) {
        boolean any = false;
        for (int f = 0; f < amounts.length; f++) {
            amounts[f] = f < flows.size() ? sums.flow(f, municipality, ofClass) : sums.saved(municipality, ofClass);
            any |= amounts[f] != 0;
        }
        return any;
    }
}
