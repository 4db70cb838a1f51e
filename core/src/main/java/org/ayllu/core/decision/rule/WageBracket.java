package org.ayllu.core.decision.rule;

/**
 * Where the shadow wages of a stretch are sought: between two logarithms of the wage, counted from that of the selling wage. The arrays have a place more than
 * the stretch, for what is not wanted.
 */
final class WageBracket {
    /** Selling wage, US$ a day. */
    double selling;
    /** Hiring wage, US$ a day. */
    double hiring;
    /** Logarithm of the selling wage. */
    double logSelling;
    /** Logarithm of the hiring wage, less that of the selling wage. */
    double width;

    /** Days there are, less those of jobs that are taken. */
    final double[] time;
    /** Days that work on crops and trade takes at the selling wage. */
    final double[] work;
    /** Days of leisure at the selling wage. */
    final double[] leisure;
    /** Lower end. */
    final double[] low;
    /** Upper end. */
    final double[] high;
    /** E at the lower end. */
    final double[] atLow;
    /** E at the upper end. */
    final double[] atHigh;

    WageBracket(int length) {
        time = new double[length + 1];
        work = new double[length + 1];
        leisure = new double[length + 1];
        low = new double[length + 1];
        high = new double[length + 1];
        atLow = new double[length + 1];
        atHigh = new double[length + 1];
    }
}
