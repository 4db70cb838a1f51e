package org.ayllu.experiments.sensitivity;

/** Figures at the points of a plan. */
final class Figures {
    private Figures() {}

    /**
     * Checks figures.
     *
     * @throws IllegalArgumentException when there is not one for each point, or one is not finite
     */
    static void require(double[] figures, int points) {
        if (figures.length != points) {
            throw new IllegalArgumentException(figures.length + " figures for " + points + " points");
        }
        for (int point = 0; point < points; point++) {
            if (!Double.isFinite(figures[point])) {
                throw new IllegalArgumentException("the figure at point " + point + " is " + figures[point]);
            }
        }
    }
}
