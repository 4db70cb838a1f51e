package org.ayllu.experiments.survey.mapping;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns a mapping names, with the key that names them. */
public final class MappedColumns {
    private final List<Use> uses = new ArrayList<>();

    private MappedColumns() {}

    /**
     * A column a mapping names.
     *
     * @param key path of the key in the mapping, such as {@code land.irrigated.column}
     * @param column the column's name
     */
    public record Use(String key, String column) {}

    /** All columns a mapping names, in its order. */
    public static List<Use> of(SurveyMapping mapping) {
        MappedColumns columns = new MappedColumns();
        mapping.id().forEach(column -> columns.add("id", column));
        columns.add("weight", mapping.weight());
        columns.add("municipality.column", mapping.municipality().column());
        Currency currency = mapping.currency();
        columns.add("currency.column", currency == null ? null : currency.column());
        columns.persons(mapping.persons());
        columns.land(mapping.land());
        columns.herd(mapping.herd());
        columns.add("amounts.travelHours", mapping.amounts().travelHours());
        columns.add("amounts.tools", mapping.amounts().tools());
        columns.add("amounts.cash", mapping.amounts().cash());
        columns.add("indigenous.column", mapping.indigenous());
        for (int i = 0; i < mapping.headlines().size(); i++) {
            columns.add(
                    "headlines[" + i + "].column", mapping.headlines().get(i).column());
        }
        RosterMapping roster = mapping.roster();
        if (roster != null && roster.file() == null) {
            columns.uses.addAll(ofRoster(mapping));
        }
        return columns.uses;
    }

    /** The columns a mapping names of its list of persons; none if it has no such list. */
    public static List<Use> ofRoster(SurveyMapping mapping) {
        MappedColumns columns = new MappedColumns();
        RosterMapping roster = mapping.roster();
        if (roster != null) {
            List<String> household = roster.household().isEmpty() ? mapping.id() : roster.household();
            household.forEach(column -> columns.add("roster.household", column));
            columns.add("roster.sex.column", roster.sex().column());
            columns.add("roster.age", roster.age());
            columns.add(
                    "roster.head.column",
                    roster.head() == null ? null : roster.head().column());
            columns.add(
                    "roster.schooling.column",
                    roster.schooling() == null ? null : roster.schooling().column());
        }
        return columns.uses;
    }

    private void persons(PersonMapping persons) {
        for (int i = 0; i < persons.bands().size(); i++) {
            add("persons.bands[" + i + "].column", persons.bands().get(i).column());
        }
        for (int i = 0; i < persons.heads().size(); i++) {
            add("persons.heads[" + i + "].column", persons.heads().get(i).column());
        }
        add("persons.education.column", persons.education());
    }

    private void land(LandMapping land) {
        for (int i = 0; i < land.area().size(); i++) {
            LandMapping.Area area = land.area().get(i);
            String key = "land.area[" + i + "]";
            add(key + ".column", area.column());
            for (int p = 0; p < area.sum().size(); p++) {
                add(key + ".sum[" + p + "]", area.sum().get(p).column());
                add(key + ".sum[" + p + "].unit.column", area.sum().get(p).unit());
            }
            add(key + ".unit.column", area.unit());
        }
        add("land.irrigated.column", land.irrigated());
    }

    private void herd(HerdMapping herd) {
        herd.counts().keySet().forEach(column -> add("herd.counts", column));
        HerdMapping.Sales sales = herd.sales();
        if (sales != null) {
            for (int i = 0; i < sales.columns().size(); i++) {
                add("herd.sales.columns[" + i + "]", sales.columns().get(i));
            }
        }
    }

    private void add(String key, @Nullable Recode recode) {
        add(key, recode == null ? null : recode.column());
    }

    private void add(String key, @Nullable String column) {
        if (column != null) {
            uses.add(new Use(key, column));
        }
    }
}
