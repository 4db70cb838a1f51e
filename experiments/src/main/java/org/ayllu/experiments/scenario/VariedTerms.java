package org.ayllu.experiments.scenario;

import java.util.List;
import org.ayllu.experiments.yaml.AnyScalar;

/**
 * A parameter that a study varies, as {@code --vary} of the command names it.
 *
 * @param path keys that lead to it, below {@code population}, {@code livelihood}, {@code model} or {@code arms.NAME}
 * @param values its values, in the order in which they are visited; of a grid only
 * @param range lowest and highest value, both numbers; empty = the range that the scenario states of the number, or else one by convention
 */
public record VariedTerms(
        String path,

        @AnyScalar List<String> values,

        @AnyScalar List<String> range) {
    /** What can be varied: all points of a study share their years and their luck. */
    public static final List<String> BLOCKS = List.of("population", "livelihood", "model", "arms");

    /** Copies the lists. */
    public VariedTerms {
        values = List.copyOf(values);
        range = List.copyOf(range);
    }

    /** What a file gets that states nothing. */
    static VariedTerms defaults() {
        return new VariedTerms("", List.of(), List.of());
    }

    /** Values or range as {@code --vary} has them after the equals sign; empty if there are none. */
    public String text() {
        return values.isEmpty() ? String.join(":", range) : String.join(",", values);
    }
}
