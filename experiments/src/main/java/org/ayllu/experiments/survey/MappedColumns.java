package org.ayllu.experiments.survey;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns a mapping names, with the key that names them. */
final class MappedColumns {
    private final List<Use> uses = new ArrayList<>();

    private MappedColumns() {}

    /**
     * A column a mapping names.
     *
     * @param key path of the key in the mapping, such as {@code land.irrigated.column}
     * @param column the column's name
     */
    record Use(String key, String column) {}

    /** All columns a mapping names, in its order. */
    static List<Use> of(SurveyMapping mapping) {
        MappedColumns columns = new MappedColumns();
        columns.add("id", mapping.id());
        columns.add("weight", mapping.weight());
        columns.add("municipality.column", mapping.municipality().column());
        columns.add("currency.column", mapping.currency().column());
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
            add("land.area[" + i + "].column", land.area().get(i).column());
            add("land.area[" + i + "].unit.column", land.area().get(i).unit());
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
