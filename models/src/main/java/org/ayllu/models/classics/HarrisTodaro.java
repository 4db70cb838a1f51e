package org.ayllu.models.classics;

import java.util.function.ToDoubleFunction;
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

    /** People in the countryside and in the city, from the ratio of the two, so that each is exact where it is small. */
    private record Split(double rural, double city) {
        static Split of(double people, double ratio) {
            return new Split(people * ratio / (1 + ratio), people / (1 + ratio));
        }
    }

    /** The equilibrium; without unemployment when the floor does not bind. */
    public Equilibrium solve() {
        Split efficient = free(0);
        double best = farm.output(efficient.rural()) + city.output(efficient.city());
        Split free = subsidy == 0 ? efficient : free(subsidy);
        if (farm.marginalProductOfLabour(free.rural()) >= cityWage) {
            return at(free, free.city(), best);
        }
        double jobs = city.labourAt((1 - subsidy) * cityWage);
        Split waiting = split(
                free,
                at -> Elementary.log(cityWage * jobs / at.city())
                        - Elementary.log(farm.marginalProductOfLabour(at.rural())));
        return at(waiting, jobs, best);
    }

    private Equilibrium at(Split split, double jobs, double best) {
        double rural = split.rural();
        double output = farm.output(rural) + city.output(jobs);
        double waiting = Math.max(0, split.city() - jobs);
        return new Equilibrium(jobs, rural, farm.marginalProductOfLabour(rural), waiting, 1 - output / best);
    }

    /** Where a free city wage, of which the state pays a share, equals the rural one. */
    private Split free(double paid) {
        return split(
                new Split(1, 1),
                at -> Elementary.log(city.marginalProductOfLabour(at.city()) / (1 - paid))
                        - Elementary.log(farm.marginalProductOfLabour(at.rural())));
    }

    /** Where a function that rises with rural labour is 0. */
    private Split split(Split guess, ToDoubleFunction<Split> excess) {
        double ratio =
                Crossing.near(guess.rural() / guess.city(), each -> excess.applyAsDouble(Split.of(labour, each)));
        return Split.of(labour, ratio);
    }
}
