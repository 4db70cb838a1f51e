package org.ayllu.soak.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ayllu.core.household.HouseholdTable;
import org.ayllu.core.observe.Moment;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.DoubleColumn;
import org.ayllu.core.table.Table;
import org.ayllu.models.model.Measure;
import org.ayllu.models.model.ModelRun;

/**
 * Sums over a run taken from outside, beside the engine's identities: nobody appears or vanishes, days and money add up over a year, every number is finite
 * and every share lies between 0 and 1.
 */
final class OutsideSums {
    private static final double TOLERANCE = 1e-6;
    /** A source of income that is highest where income is lowest has a negative part in inequality, and the others more than the whole. */
    private static final String PART_OF_INEQUALITY = "incomeGiniShare.";

    private static final String HOUSEHOLDS = "households";
    private static final String NATION = "nation";

    private final ModelRun run;
    private final HouseholdTable households;
    private final Table municipalities;
    private final DoubleColumn time;
    private final DoubleColumn sold;
    private final DoubleColumn hired;
    private final List<DoubleColumn> days;
    private final List<DoubleColumn> land;
    private final List<DoubleColumn> come;
    private final List<DoubleColumn> go;
    private final DoubleColumn founded;
    private final DoubleColumn merged;

    private final Map<String, String> units = new HashMap<>();
    private final double[] landOfPlaces;
    private double[] timeOfYear = {};
    private double personsLastYear;
    private double householdsLastYear;

    /** The sums of a run that has not stepped. */
    OutsideSums(ModelRun run) {
        this.run = run;
        this.households = run.households();
        this.municipalities = run.table("municipalities");
        this.time = run.numbers(HOUSEHOLDS, "time");
        this.sold = run.numbers(HOUSEHOLDS, "farmWageDays");
        this.hired = run.numbers(HOUSEHOLDS, "hiredDays");
        this.days = run.family(HOUSEHOLDS, "yearDays.");
        this.land = List.of(run.numbers(HOUSEHOLDS, "rainfed"), run.numbers(HOUSEHOLDS, "irrigated"));
        this.come = counts("births", "heirs", "newcomers");
        this.go = counts("deaths", "leavers", "departed");
        this.founded = run.numbers(NATION, "founded");
        this.merged = run.numbers(NATION, "merged");
        this.landOfPlaces = landOfPlaces();
        this.householdsLastYear = households.rows();
        this.personsLastYear = run.table("persons").rows();
        for (Measure measure : run.figures().measures()) {
            units.put(measure.name(), measure.unit());
        }
    }

    private List<DoubleColumn> counts(String... names) {
        return Stream.of(names).map(name -> run.numbers(NATION, name)).toList();
    }

    /**
     * Looks at a figure that is reported.
     *
     * @throws WrongFigureException when it is not finite, or a share outside 0 to 1
     */
    void figure(String dimension, String group, String measure, double value) {
        String unit = units.get(measure);
        boolean share = "fraction".equals(unit) && !measure.startsWith(PART_OF_INEQUALITY);
        if (unit == null) {
            throw new WrongFigureException(measure + " is reported and not described");
        }
        boolean outside = share && !(value >= -TOLERANCE && value <= 1 + TOLERANCE);
        if (outside || !Double.isFinite(value)) {
            throw new WrongFigureException(measure + " of " + dimension + " " + group + " is " + value
                    + (share ? ", and not between 0 and 1" : ""));
        }
    }

    /**
     * Looks at the tables after a season.
     *
     * @throws WrongFigureException when a sum does not hold
     */
    void season(Moment moment) {
        finite(households.table, households.rows(), moment);
        finite(municipalities, municipalities.rows(), moment);
        finite(run.table(NATION), 1, moment);
        wages(moment);
        land(moment);
        if (moment.season() == 0) {
            timeOfYear = new double[households.rows()];
        }
        for (int h = 0; h < timeOfYear.length; h++) {
            timeOfYear[h] += time.at(h);
        }
        if (moment.lastOfYear()) {
            days(moment);
            people(moment);
            households(moment);
        }
    }

    private static void finite(Table table, int rows, Moment moment) {
        for (Column column : table.columns()) {
            if (column instanceof DoubleColumn numbers) {
                for (int row = 0; row < rows; row++) {
                    if (!Double.isFinite(numbers.at(row))) {
                        throw new WrongFigureException("column " + column.name() + " of " + table.name() + " holds "
                                + numbers.at(row) + " in row " + row + ", " + when(moment));
                    }
                }
            }
        }
    }

    /** Days sold are days hired in every municipality, and nobody earns what nobody paid. */
    private void wages(Moment moment) {
        double[] net = new double[municipalities.rows()];
        double[] scale = new double[municipalities.rows()];
        for (int h = 0; h < households.rows(); h++) {
            int m = households.municipality.at(h);
            net[m] += sold.at(h) - hired.at(h);
            scale[m] += sold.at(h) + hired.at(h);
        }
        for (int m = 0; m < net.length; m++) {
            require(close(net[m], 0, scale[m]), "days sold less days hired", net[m], 0, moment);
        }
    }

    /** The days of the year by activity are the days that the members had. */
    private void days(Moment moment) {
        for (int h = 0; h < timeOfYear.length; h++) {
            double sum = 0;
            for (DoubleColumn activity : days) {
                sum += activity.at(h);
            }
            require(close(sum, timeOfYear[h], timeOfYear[h]), "days of a year by activity", sum, timeOfYear[h], moment);
        }
    }

    /** Whoever has the land, a municipality has as much as at the start. */
    private void land(Moment moment) {
        double[] now = landOfPlaces();
        for (int m = 0; m < now.length; m++) {
            require(close(now[m], landOfPlaces[m], landOfPlaces[m]), "land", now[m], landOfPlaces[m], moment);
        }
    }

    private double[] landOfPlaces() {
        double[] sums = new double[municipalities.rows()];
        for (DoubleColumn kind : land) {
            for (int h = 0; h < households.rows(); h++) {
                sums[households.municipality.at(h)] += kind.at(h);
            }
        }
        return sums;
    }

    /** Everybody is born, inherits, takes over, dies, leaves, departs or stays; who is at home is counted there. */
    private void people(Moment moment) {
        int persons = run.table("persons").rows();
        double expected = personsLastYear + sum(come) - sum(go);
        require(persons == expected, "persons", persons, expected, moment);
        personsLastYear = persons;
        double least = Stream.of(come, go)
                .flatMap(List::stream)
                .mapToDouble(one -> one.at(0))
                .min()
                .orElse(0);
        require(least >= 0, "who comes and who goes, the least", least, 0, moment);
    }

    private static double sum(List<DoubleColumn> counts) {
        return counts.stream().mapToDouble(one -> one.at(0)).sum();
    }

    /** Every household is founded, taken in or stays. */
    private void households(Moment moment) {
        double expected = householdsLastYear + founded.at(0) - merged.at(0);
        require(households.rows() == expected, "households", households.rows(), expected, moment);
        householdsLastYear = households.rows();
    }

    private static void require(boolean holds, String what, double is, double should, Moment moment) {
        if (!holds) {
            throw new WrongFigureException(what + ": " + is + " instead of " + should + ", " + when(moment));
        }
    }

    private static String when(Moment moment) {
        return "year " + moment.year() + ", season " + moment.season();
    }

    private static boolean close(double a, double b, double scale) {
        return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(scale));
    }
}
