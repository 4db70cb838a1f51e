package org.ayllu.models.classics;

import java.util.function.ToDoubleFunction;
import org.ayllu.core.math.Elementary;

/**
 * Migration to a city whose wage may not fall below a floor: people come until what the city gives on average, to those at work and to those who wait, equals
 * what the countryside pays. With L_m jobs where F_m' = (1 − s)·wage, s the share of wages that the state pays, and U waiting on an income of b each:
 * F_r'(L_r) = (wage·L_m + b·U)/(L_m + U), L_r + L_m + U = L. What the unemployed live on comes from elsewhere and is no output. Where the floor does not bind, F_m'(L_m) = (1 − s)·F_r'(L − L_m) and nobody waits.
 *
 * <p>Reference: J. R. Harris and M. P. Todaro (1970), Migration, unemployment and development, American Economic Review 60(1); its wage subsidy is that of
 * section III.
 *
 * @param farm the countryside
 * @param city the city
 * @param labour L, people
 * @param pay what the city pays
 */
public record HarrisTodaro(CobbDouglas farm, CobbDouglas city, double labour, Pay pay) {
    /**
     * What the city pays.
     *
     * @param wage the floor of wages
     * @param subsidy s, fraction of them, at least 0 and below 1
     * @param unemployed b, income of one who waits, at least 0 and below the wage
     */
    public record Pay(double wage, double subsidy, double unemployed) {
        /** Checks that work pays. */
        public Pay {
            if (!(unemployed >= 0 && unemployed < wage)) {
                throw new IllegalArgumentException(
                        "the income of the unemployed must be at least 0 and below the city wage " + wage + ", but is "
                                + unemployed);
            }
        }
    }

    /** Without a subsidy, and without an income of the unemployed. */
    public HarrisTodaro(CobbDouglas farm, CobbDouglas city, double labour, double cityWage) {
        this(farm, city, labour, new Pay(cityWage, 0, 0));
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
        Split free = pay.subsidy() == 0 ? efficient : free(pay.subsidy());
        if (farm.marginalProductOfLabour(free.rural()) >= pay.wage()) {
            return at(free, free.city(), best);
        }
        double jobs = city.labourAt((1 - pay.subsidy()) * pay.wage());
        Split waiting = split(
                free,
                at -> Elementary.log((pay.wage() * jobs + pay.unemployed() * Math.max(0, at.city() - jobs)) / at.city())
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
