package org.ayllu.models.classics;

import java.util.function.DoubleUnaryOperator;

/**
 * Migration to a city where the wage is fixed above what would clear the market: people come until the wage times the chance of work equals what the
 * countryside pays. With L_m jobs where F_m' is the fixed wage, and U waiting: F_r'(L_r) = wage·L_m/(L_m + U), L_r + L_m + U = L.
 *
 * <p>Reference: J. R. Harris and M. P. Todaro (1970), Migration, unemployment and development, American Economic Review 60(1).
 *
 * @param farm the countryside
 * @param city the city
 * @param labour L, people
 * @param cityWage fixed wage
 */
public record HarrisTodaro(CobbDouglas farm, CobbDouglas city, double labour, double cityWage) {
    private static final int HALVINGS = 200;

    /** Where people are, and what is lost against the division of labour with one wage: a fraction of its output. */
    public record Equilibrium(double cityJobs, double ruralLabour, double ruralWage, double unemployed, double loss) {}

    /** The equilibrium; without unemployment when the fixed wage does not bind. */
    public Equilibrium solve() {
        double efficient =
                root(rural -> city.marginalProductOfLabour(labour - rural) - farm.marginalProductOfLabour(rural));
        double best = farm.output(efficient) + city.output(labour - efficient);
        double jobs = city.labourAt(cityWage);
        if (jobs >= labour - efficient) {
            return new Equilibrium(labour - efficient, efficient, farm.marginalProductOfLabour(efficient), 0, 0);
        }
        double rural = root(at -> cityWage * jobs / (labour - at) - farm.marginalProductOfLabour(at));
        double output = farm.output(rural) + city.output(jobs);
        return new Equilibrium(
                jobs, rural, farm.marginalProductOfLabour(rural), labour - rural - jobs, 1 - output / best);
    }

    /** Where a function of rural labour, rising from below 0, is 0; by halving, since both ends are known. */
    private double root(DoubleUnaryOperator excess) {
        double from = 0;
        double to = labour;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = 0.5 * (from + to);
            if (excess.applyAsDouble(middle) < 0) {
                from = middle;
            } else {
                to = middle;
            }
        }
        return 0.5 * (from + to);
    }
}
