package org.ayllu.models.farmplan;

/**
 * Cost of an activity beyond what accounts show, d·x + Q·x²/2 for x hectares or head.
 *
 * @param linear d, US$ a unit
 * @param quadratic Q, US$ a unit and unit, at least 0
 */
public record PmpCost(double linear, double quadratic) {
    /** None. */
    public static final PmpCost NONE = new PmpCost(0, 0);

    /** What x units cost, US$. */
    public double of(double x) {
        return linear * x + 0.5 * quadratic * x * x;
    }

    /** What the next unit costs, US$. */
    public double marginal(double x) {
        return linear + quadratic * x;
    }
}
