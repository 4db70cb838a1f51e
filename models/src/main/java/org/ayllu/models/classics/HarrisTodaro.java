package org.ayllu.models.classics;

import org.ayllu.core.math.Elementary;

/**
 * Migration to a city whose wage may not fall below a floor: people come until that wage times the chance of work equals what the countryside pays. With
 * L_m jobs where F_m' = (1 − s)·wage, s the share of wages that the state pays, and U waiting: F_r'(L_r) = wage·L_m/(L_m + U), L_r + L_m + U = L. Where the
 * floor does not bind, F_m'(L_m) = (1 − s)·F_r'(L − L_m) and nobody waits.
 *
 * <p>Reference: J. R. Harris and M. P. Todaro (1970), Migration, unemployment and development, American Economic Review 60(1); its wage subsidy is that of
 * section III.
 *
 * @param farm the countryside
 * @param city the city
 * @param labour L, people
 * @param cityWage the floor
 * @param subsidy s, fraction of city wages, at least 0 and below 1
 */
public record HarrisTodaro(CobbDouglas farm, CobbDouglas city, double labour, double cityWage, double subsidy) {
    private static final double NEARLY_NONE = 1e-13;

    /** Without a subsidy. */
    public HarrisTodaro(CobbDouglas farm, CobbDouglas city, double labour, double cityWage) {
        this(farm, city, labour, cityWage, 0);
    }

    /**
     * Where people are.
     *
     * @param cityJobs people at work in the city
     * @param ruralLabour people at work in the countryside
     * @param ruralWage what the countryside pays
     * @param unemployed people waiting in the city
     * @param loss fraction of the output that one wage everywhere would bring
     */
    public record Equilibrium(double cityJobs, double ruralLabour, double ruralWage, double unemployed, double loss) {
        /** Share of those in the city who wait. */
        public double unemploymentRate() {
            return unemployed / (cityJobs + unemployed);
        }
    }

    /** The equilibrium; without unemployment when the floor does not bind. */
    public Equilibrium solve() {
        double efficient = allocation(0);
        double best = farm.output(efficient) + city.output(labour - efficient);
        double free = subsidy == 0 ? efficient : allocation(subsidy);
        double freeWage = farm.marginalProductOfLabour(free);
        if (freeWage >= cityWage) {
            return at(free, labour - free, best);
        }
        double jobs = city.labourAt((1 - subsidy) * cityWage);
        double rural = Crossing.between(
                labour * NEARLY_NONE,
                labour,
                free,
                at -> cityWage * jobs - farm.marginalProductOfLabour(at) * (labour - at));
        return at(rural, jobs, best);
    }

    private Equilibrium at(double rural, double jobs, double best) {
        double output = farm.output(rural) + city.output(jobs);
        double waiting = Math.max(0, labour - rural - jobs);
        return new Equilibrium(jobs, rural, farm.marginalProductOfLabour(rural), waiting, 1 - output / best);
    }

    /** Rural labour at which a free city wage, of which the state pays a share, equals the rural one. */
    private double allocation(double paid) {
        return Crossing.between(
                labour * NEARLY_NONE,
                labour * (1 - NEARLY_NONE),
                0.5 * labour,
                rural -> Elementary.log(city.marginalProductOfLabour(labour - rural) / (1 - paid))
                        - Elementary.log(farm.marginalProductOfLabour(rural)));
    }
}
