package org.ayllu.models.highlands;

import org.ayllu.core.household.NationTable;
import org.ayllu.core.observe.Moment;
import org.ayllu.core.table.DoubleColumn;
import org.ayllu.models.model.EventSink;

/** Tells what happened in each reported year: El Niño, and how many were born, died, left for good, founded or took over a household. */
final class YearlyEvents {
    private static final String PERSONS = "persons";
    private static final String HOUSEHOLDS = "households";
    private static final int HEIRS_PER_HOUSEHOLD = 2;

    private final NationTable nation;

    /** The events of a run. */
    YearlyEvents(NationTable nation) {
        this.nation = nation;
    }

    /** Tells the events of a reported year at its end. */
    void observe(Moment moment, EventSink sink) {
        if (!moment.lastOfYear() || moment.warmUp()) {
            return;
        }
        if (nation.elNino.at(0) > 0) {
            sink.event("elNino", "weather", 1, "El Niño");
        }
        count("births", PERSONS, nation.births.at(0), "children born", sink);
        count("deaths", PERSONS, nation.deaths.at(0), "persons died", sink);
        count(
                "leavers",
                PERSONS,
                both(nation.leavers, nation.departed),
                "grown children set up households elsewhere",
                sink);
        count("founded", HOUSEHOLDS, nation.founded.at(0), "households founded by couples of grown children", sink);
        count("merged", HOUSEHOLDS, nation.merged.at(0), "households without adults taken in by others", sink);
        count(
                "heirs",
                HOUSEHOLDS,
                both(nation.heirs, nation.newcomers) / HEIRS_PER_HOUSEHOLD,
                "households whose last adult went are carried on by an heir couple",
                sink);
    }

    /** What happened at the end of the year, and what at its beginning; of the two one is 0. */
    private static double both(DoubleColumn atEnd, DoubleColumn atTurn) {
        return atEnd.at(0) + atTurn.at(0);
    }

    private static void count(String kind, String subject, double value, String words, EventSink sink) {
        if (value > 0) {
            sink.event(kind, subject, value, Math.round(value) + " " + words);
        }
    }
}
