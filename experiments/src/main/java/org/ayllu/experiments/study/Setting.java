package org.ayllu.experiments.study;

/**
 * A value of a parameter at a point.
 *
 * @param path keys that lead to the parameter, with dots between
 * @param value its text as a scenario file would have it
 */
public record Setting(String path, String value) {
    @Override
    public String toString() {
        return path + "=" + value;
    }
}
