package org.ayllu.core.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayllu.core.table.Column;
import org.ayllu.core.table.DoubleColumn;
import org.ayllu.core.table.Table;

/**
 * Looks for values that are no numbers, or infinite. Every column at the end of every period would cost 4 % of it (40 of some 950 ns a household and season,
 * with 100,000 households on one thread), so that without further checks a quarter of the columns is looked at in each, by turns, and all in the last: 1 %.
 * What is no number in a flow stays so in the stocks and the accounts of the year, and is found in their turn.
 */
final class Finiteness {
    private static final int TURNS = 4;

    private final List<Place> places = new ArrayList<>();

    /** A column and where it stands: its table and the place of its writer in the plan. */
    private record Place(Table table, DoubleColumn column, int writer) {
        private int wrong() {
            return column.firstNotFinite(table.rows());
        }
    }

    /** Of all columns of these tables. */
    Finiteness(Plan plan, List<Table> tables) {
        for (Table table : tables) {
            for (Column column : table.columns()) {
                if (column instanceof DoubleColumn doubles) {
                    places.add(new Place(
                            table,
                            doubles,
                            plan.phases().stream().map(Phase::name).toList().indexOf(column.writer())));
                }
            }
        }
    }

    /** What is wrong in the columns whose turn it is in a period. */
    Optional<String> byTurns(Period period) {
        boolean last = period.index() == period.calendar().periods() - 1;
        int step = last ? 1 : TURNS;
        for (int i = last ? 0 : period.index() % TURNS; i < places.size(); i += step) {
            if (places.get(i).wrong() >= 0) {
                return everywhere(period);
            }
        }
        return Optional.empty();
    }

    /** What is wrong in any column, told of the one that the plan writes first. */
    Optional<String> everywhere(Period period) {
        Place first = null;
        for (Place place : places) {
            if ((first == null || place.writer() < first.writer()) && place.wrong() >= 0) {
                first = place;
            }
        }
        return Optional.ofNullable(first).map(place -> told(place, period));
    }

    /** What is wrong in the columns that a phase has just written. */
    Optional<String> writtenBy(int phase, Period period) {
        for (Place place : places) {
            if (place.writer() == phase && place.wrong() >= 0) {
                return Optional.of(told(place, period));
            }
        }
        return Optional.empty();
    }

    private static String told(Place place, Period period) {
        int row = place.wrong();
        String phase = place.writer() < 0 ? "" : " by phase " + place.column().writer();
        return "column " + place.column().name() + " of table " + place.table().name() + " is "
                + place.column().at(row) + phase + ", in row " + row + " (id "
                + place.table().ids()[row] + "), in year "
                + period.year() + ", season " + period.season();
    }
}
