package org.ayllu.studies.sensitivity;

/** Figures at the points of a plan. */
final class Figures {
    private Figures() {}

    /**
     * Checks figures; {@code NaN} stands where there is none.
     *
     * @throws IllegalArgumentException when there is not one for each point, or one is infinite
     */
    static void require(double[] figures, int points) {
        if (figures.length != points) {
            throw new IllegalArgumentException(figures.length + " figures for " + points + " points");
        }
        for (int point = 0; point < points; point++) {
            if (Double.isInfinite(figures[point])) {
                throw new IllegalArgumentException("the figure at point " + point + " is " + figures[point]);
            }
        }
    }
}
