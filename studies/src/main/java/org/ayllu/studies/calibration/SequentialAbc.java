package org.ayllu.studies.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.ayllu.core.math.Elementary;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.random.PurposeDraws;

/**
 * Approximate Bayesian computation with a population of points that draws nearer to the targets: the half with the smaller distance stays, the other half is
 * replaced by copies that then walk at random, a step counting only if its figures stay within the distance reached. Del Moral, P., Doucet, A. and Jasra, A.
 * (2012), "An adaptive sequential Monte Carlo method for approximate Bayesian computation", Statistics and Computing 22(5); Drovandi, C. C. and Pettitt, A. N.
 * (2011), "Estimation of parameters for macroparasite population evolution using approximate Bayesian computation", Biometrics 67(1).
 *
 * <p>Before, every value of a range is as likely as any other. Every point has luck of its own, and each of its figures an error of measurement with the
 * standard deviation that its target states, so that the sample tells the same uncertainty as {@link SimulatedMoments} (Wilkinson, R. D. 2013,
 * "Approximate Bayesian computation (ABC) gives exact results under the assumption of model error", Statistical Applications in Genetics and Molecular
 * Biology 12(2)).
 */
public final class SequentialAbc {
    private static final Purpose PRIOR = Purpose.of("calibration.abc.prior");
    private static final Purpose MOVE = Purpose.of("calibration.abc.move");
    private static final Purpose ERROR = Purpose.of("calibration.abc.error");
    private static final Purpose COPY = Purpose.of("calibration.abc.copy");
    private static final double LEAST_ACCEPTED = 0.1;
    private static final double UNMOVED = 0.05;
    private static final int MOST_SWEEPS = 8;
    private static final double SPREAD = 2.38 * 2.38;
    private static final double LEAST_SPREAD = 1e-8;

    private final Calibration calibration;
    private final Simulator simulator;
    private final Settings settings;
    private final int[] fitted;
    private final Draws draws;
    private int simulations;
    private int generation;

    /**
     * How it is done.
     *
     * @param particles size of the population, at least 4 for each number
     * @param evaluations how many points may be simulated
     * @param replicates replicates at each point
     * @param seed of the search
     */
    public record Settings(int particles, int evaluations, int replicates, long seed) {
        /** Most runs of an arm that a sample asks for, those for effects and outcome at the end included. */
        public long mostRuns(int numbers) {
            return (long) replicates * (evaluations + 2 + (long) Effects.VISITS_EACH * numbers + Effects.VISITS);
        }
    }

    /** A search. */
    public SequentialAbc(Calibration calibration, Simulator simulator, Settings settings) {
        this.calibration = calibration;
        this.simulator = simulator;
        this.settings = settings;
        this.fitted = calibration.fitted();
        this.draws = new Draws(settings.seed(), 0);
    }

    /** A point with its figures and what is seen of them. */
    private static final class Member {
        private final double[] at;
        private final double[] figures;
        private final double[] errors;
        private final double distance;

        Member(double[] at, double[] figures, double[] errors) {
            this.at = at;
            this.figures = figures;
            this.errors = errors;
            this.distance =
                    Math.sqrt(Arrays.stream(errors).map(error -> error * error).sum());
        }
    }

    /** Draws the sample. */
    public AbcPosterior sample() {
        List<double[]> first = new ArrayList<>();
        PurposeDraws chance = draws.at(PRIOR, 0);
        for (int particle = 0; particle < settings.particles(); particle++) {
            double[] at = new double[calibration.numbers().size()];
            for (int number = 0; number < at.length; number++) {
                at[number] = chance.uniform(particle, number);
            }
            first.add(at);
        }
        List<Member> members = simulated(first);
        double accepted = 1;
        while (accepted > LEAST_ACCEPTED && affordable(sweeps(accepted))) {
            accepted = next(members, sweeps(accepted));
        }
        return posterior(members);
    }

    /** Steps of each copy after which all but a twentieth of them should have moved. */
    private static int sweeps(double accepted) {
        double wanted = accepted >= 1 ? 1 : Math.ceil(Elementary.log(UNMOVED) / Elementary.log(1 - accepted));
        return (int) Math.max(1, Math.min(MOST_SWEEPS, wanted));
    }

    private boolean affordable(int sweeps) {
        return simulations + sweeps * (settings.particles() / 2) <= settings.evaluations();
    }

    /** Replaces the farther half by copies of the nearer one, lets them walk and gives the share of steps that counted. */
    private double next(List<Member> members, int sweeps) {
        members.sort(Comparator.comparingDouble(member -> member.distance));
        int half = members.size() - members.size() / 2;
        double reach = members.get(half - 1).distance;
        RealMatrix root = root(members.subList(0, half));
        PurposeDraws copying = draws.at(COPY, generation);
        for (int particle = half; particle < members.size(); particle++) {
            members.set(particle, members.get(copying.integer(particle, 0, half)));
        }
        int counted = 0;
        for (int sweep = 0; sweep < sweeps; sweep++) {
            counted += walk(members, half, reach, root);
        }
        return counted / (double) (sweeps * (members.size() - half));
    }

    /** One step of each copy; gives how many counted. */
    private int walk(List<Member> members, int half, double reach, RealMatrix root) {
        PurposeDraws chance = draws.at(MOVE, generation++);
        List<double[]> steps = new ArrayList<>();
        for (int particle = half; particle < members.size(); particle++) {
            steps.add(step(members.get(particle).at, root, chance, particle));
        }
        List<Member> arrived = simulated(steps);
        int counted = 0;
        for (int i = 0; i < arrived.size(); i++) {
            if (arrived.get(i).distance <= reach) {
                members.set(half + i, arrived.get(i));
                counted++;
            }
        }
        return counted;
    }

    private static double[] step(double[] from, RealMatrix root, PurposeDraws chance, int particle) {
        double[] normal = new double[from.length];
        for (int number = 0; number < from.length; number++) {
            normal[number] = chance.normal(particle, number);
        }
        double[] move = root.operate(normal);
        double[] to = from.clone();
        for (int number = 0; number < to.length; number++) {
            to[number] = folded(to[number] + move[number]);
        }
        return to;
    }

    /** A coordinate thrown back at the ends of its range, so that steps there and back are equally likely. */
    private static double folded(double coordinate) {
        double within = Math.abs(coordinate) % 2;
        return within > 1 ? 2 - within : within;
    }

    /** Root of the covariance of some points, as large as is best for walks (Roberts, G. O., Gelman, A. and Gilks, W. R. 1997). */
    private static RealMatrix root(List<Member> members) {
        double[][] points = members.stream().map(member -> member.at).toArray(double[][]::new);
        int numbers = points[0].length;
        RealMatrix covariance = org.apache.commons.math3.linear.MatrixUtils.createRealMatrix(numbers, numbers);
        for (int one = 0; one < numbers; one++) {
            for (int other = 0; other < numbers; other++) {
                double shared = new Covariance().covariance(column(points, one), column(points, other));
                covariance.setEntry(one, other, SPREAD / numbers * shared + (one == other ? LEAST_SPREAD : 0));
            }
        }
        return new CholeskyDecomposition(covariance).getL();
    }

    private static double[] column(double[][] points, int number) {
        return Arrays.stream(points).mapToDouble(point -> point[number]).toArray();
    }

    private List<Member> simulated(List<double[]> points) {
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            trials.add(new Trial(points.get(i), (simulations + i) * settings.replicates()));
        }
        List<double[][]> figures = simulator.figures(trials, settings.replicates());
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            double[] mean = Simulator.mean(figures.get(i));
            double[] errors = new double[fitted.length];
            PurposeDraws chance = draws.at(ERROR, simulations + i);
            for (int goal = 0; goal < errors.length; goal++) {
                var target = calibration.goals().get(fitted[goal]).target();
                errors[goal] = (mean[fitted[goal]] - target.value()) / target.sd() + chance.normal(goal, 0);
            }
            members.add(new Member(points.get(i), mean, errors));
        }
        simulations += points.size();
        return members;
    }

    private AbcPosterior posterior(List<Member> members) {
        double reach =
                members.stream().mapToDouble(member -> member.distance).max().orElse(0);
        List<double[]> points = members.stream().map(member -> member.at).toList();
        List<double[]> errors = members.stream().map(member -> member.errors).toList();
        double[] weights = members.stream()
                .mapToDouble(member -> Math.max(1e-3, 1 - member.distance * member.distance / (reach * reach)))
                .toArray();
        List<double[]> adjusted = RegressionAdjustment.of(points, errors, weights);
        List<AbcPosterior.Particle> particles = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            Member member = members.get(i);
            particles.add(new AbcPosterior.Particle(
                    list(adjusted.get(i)), list(member.figures), member.distance, weights[i]));
        }
        return withOutcome(new AbcPosterior(
                calibration,
                particles,
                simulations,
                reach,
                Set.of(),
                new MomentEstimate.Outcome(List.of(), List.of())));
    }

    /** The sample with the numbers that have no effect, and the figures before and at its mean. */
    private AbcPosterior withOutcome(AbcPosterior sample) {
        double[] mean = new double[calibration.numbers().size()];
        List<Integer> all = new ArrayList<>();
        for (int number = 0; number < mean.length; number++) {
            mean[number] = sample.mean(number);
            all.add(number);
        }
        double[] estimate = calibration.readable(mean);
        Effects effects = new Effects(calibration, points -> simulator.means(points, settings.replicates()));
        Set<Integer> inert = effects.without(estimate, all);
        List<double[]> ends =
                simulator.means(List.of(calibration.present(), effects.kept(estimate, inert)), settings.replicates());
        return new AbcPosterior(
                calibration,
                sample.particles(),
                simulations,
                sample.tolerance(),
                inert,
                new MomentEstimate.Outcome(list(ends.get(0)), list(ends.get(1))));
    }

    private static List<Double> list(double[] values) {
        return Arrays.stream(values).boxed().toList();
    }
}
