package org.ayllu.models.solution;

import java.util.List;

/**
 * What a model gives.
 *
 * @param figures at the parameters as they are, in the order of a table
 * @param curve how figures move along an axis
 */
public record Solution(List<Figure> figures, Curve curve) {
    /** Copies the list. */
    public Solution {
        figures = List.copyOf(figures);
    }
}
