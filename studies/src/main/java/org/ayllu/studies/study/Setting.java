package org.ayllu.studies.study;

import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.file.Overrides;

/**
 * A value of a parameter at a point.
 *
 * @param path keys that lead to the parameter, with dots between
 * @param value its text as a scenario file would have it
 */
public record Setting(String path, String value) {
    private static final String AS_IN_THE_BASE = "as in the base";

    /**
     * A part of an arm's change taken out.
     *
     * @param arm its name
     * @param path keys that lead to the part from the top of the change
     */
    static Setting without(String arm, String path) {
        return new Setting(Arm.PATHS + arm + "." + path, AS_IN_THE_BASE);
    }

    /** Changes a scenario. */
    Overrides over(Overrides overrides) {
        if (!value.equals(AS_IN_THE_BASE)) {
            return overrides.vary(path, value);
        }
        String[] keys = path.split("\\.", 3);
        return overrides.without(keys[1], keys[2]);
    }

    @Override
    public String toString() {
        return path + "=" + value;
    }
}
