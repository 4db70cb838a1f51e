package org.ayllu.models.highlands;

import org.ayllu.core.household.NationTable;
import org.ayllu.core.observe.Moment;
import org.ayllu.core.table.DoubleColumn;
import org.ayllu.models.model.EventSink;

/** Tells what happened in each reported year: El Niño, and how many were born, died, left for good or took over a household. */
final class YearlyEvents {
    private static final String PERSONS = "persons";
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
        count("births", PERSONS, nation.births, 1, "children born", sink);
        count("deaths", PERSONS, nation.deaths, 1, "persons died", sink);
        count("leavers", PERSONS, nation.leavers, 1, "grown children set up households elsewhere", sink);
        count(
                "heirs",
                "households",
                nation.heirs,
                HEIRS_PER_HOUSEHOLD,
                "households whose last adult went are carried on by an heir couple",
                sink);
    }

    private static void count(String kind, String subject, DoubleColumn number, int per, String words, EventSink sink) {
        double value = number.at(0) / per;
        if (value > 0) {
            sink.event(kind, subject, value, Math.round(value) + " " + words);
        }
    }
}
