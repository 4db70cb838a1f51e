package org.ayllu.benchmarks.village;

import ec.util.MersenneTwisterFast;

/** All that chance decides, drawn from MASON's generator. Whom or what a draw is for does not matter here; it does to whoever checks the model with given draws. */
class Fate {
    private final MersenneTwisterFast random;

    Fate(MersenneTwisterFast random) {
        this.random = random;
    }

    private double uniform() {
        return random.nextDouble(false, false);
    }

    private double gumbel() {
        return -Math.log(-Math.log(uniform()));
    }

    /** Uniform: whether El Niño comes. */
    double elNino() {
        return uniform();
    }

    /** Normal: a municipality's weather. */
    double weather(Municipality municipality) {
        return random.nextGaussian();
    }

    /** Normal: a household's luck of the year. */
    double luck(Household household) {
        return random.nextGaussian();
    }

    /** Normal: what a household's workers earn outside farming beside others, for good. */
    double jobSkill(Household household) {
        return random.nextGaussian();
    }

    /** Uniform: whether somebody away comes home next year. */
    double comingHome(Person person) {
        return uniform();
    }

    /** Which of so many may leave. */
    int candidate(Household household, int eligible) {
        return random.nextInt(eligible);
    }

    /** Gumbel: what speaks for staying (0), the city (1), abroad (2). */
    double reasons(Household household, int option) {
        return gumbel();
    }

    /** Uniform: whether a household sends seasonal migrants. */
    double seasonal(Household household) {
        return uniform();
    }

    /** Uniform: a worker's luck in the lottery of jobs, for good. */
    double usualJobLuck(Household household, int worker) {
        return uniform();
    }

    /** Uniform: a worker's luck in this year's lottery. */
    double jobLuckOfYear(Household household, int worker) {
        return uniform();
    }

    /** Uniform: whether the usual luck counts this year. */
    double keptLuck(Household household, int worker) {
        return uniform();
    }

    /** Uniform: a worker's luck with estates. */
    double estateLuck(Household household, int worker) {
        return uniform();
    }

    /** Uniform: whether a grown child sets up a household elsewhere. */
    double leaving(Person person) {
        return uniform();
    }

    /** Uniform: whether somebody dies. */
    double death(Person person) {
        return uniform();
    }

    /** Uniform: whether a child is at school. */
    double school(Person person) {
        return uniform();
    }

    /** Uniform: whether a woman bears a child. */
    double birth(Person mother) {
        return uniform();
    }

    /** Uniform: the sex of her child. */
    double sex(Person mother) {
        return uniform();
    }
}
