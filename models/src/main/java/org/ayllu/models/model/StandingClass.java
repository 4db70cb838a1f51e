package org.ayllu.models.model;

import java.util.List;
import org.ayllu.core.household.HouseholdTable;

/** What social accounts divide households by, beside municipalities; a household stays in its class. */
public enum StandingClass {
    /** Cropland: under 0.5, 0.5 to 1, 1 to 2, 2 to 5, 5 to 20, 20 ha and more. */
    LAND_CLASS("landClass"),
    /** Whether the household counts itself as indigenous. */
    ETHNICITY("ethnicity");

    private static final double[] LAND_CLASSES = {0.5, 1, 2, 5, 20};

    private final String label;

    StandingClass(String label) {
        this.label = label;
    }

    /** Name in the results. */
    public String label() {
        return label;
    }

    /** Names of the groups in the results. */
    public List<String> groups() {
        return switch (this) {
            case LAND_CLASS -> List.of("0-0.5 ha", "0.5-1 ha", "1-2 ha", "2-5 ha", "5-20 ha", "20+ ha");
            case ETHNICITY -> List.of("other", "indigenous");
        };
    }

    /** Index of the group of a household. */
    public int group(HouseholdTable households, int h) {
        return switch (this) {
            case LAND_CLASS -> landClass(households.land(h));
            case ETHNICITY -> households.indigenous.at(h);
        };
    }

    private static int landClass(double land) {
        int index = 0;
        while (index < LAND_CLASSES.length && land >= LAND_CLASSES[index]) {
            index++;
        }
        return index;
    }
}
