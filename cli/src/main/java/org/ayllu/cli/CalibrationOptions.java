package org.ayllu.cli;

import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.SolvedModel;
import org.ayllu.reports.text.Numerals;
import org.ayllu.studies.calibration.Calibration;
import org.ayllu.studies.calibration.Recovery;
import org.ayllu.studies.calibration.SequentialAbc;
import org.ayllu.studies.calibration.SimulatedMoments;
import org.ayllu.studies.study.StudyException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How a calibration searches. */
final class CalibrationOptions {
    private static final int MOST = 100_000;
    private static final int EVALUATIONS_EACH = 60;
    private static final int POINTS_EACH = 10;
    private static final int USUAL_PARTICLES = 200;
    private static final int GENERATIONS = 20;
    private static final int LEAST_PARTICLES_EACH = 10;
    private static final int USUAL_TRIALS = 20;

    /** How numbers are fitted. */
    enum Method {
        MOMENTS,
        ABC
    }

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--method",
            paramLabel = "METHOD",
            description =
                    "moments (unless stated): the numbers that come nearest to the targets, with intervals. abc: a sample of "
                            + "all numbers that are likely given the targets (approximate Bayesian computation).")
    private Method method = Method.MOMENTS;

    @Option(
            names = "--evaluations",
            paramLabel = "N",
            description =
                    "How many points may be simulated; unless stated 60 for each number and 60 more for moments, 20 for each "
                            + "point of the sample for abc.")
    private @Nullable Integer evaluations;

    @Option(
            names = "--points",
            paramLabel = "N",
            description =
                    "Points of moments that are spread over the ranges at first, 10 for each number unless stated; points of "
                            + "the sample of abc, 200 unless stated.")
    private @Nullable Integer points;

    @Option(
            names = "--identify",
            description =
                    "Leave the facts aside: plant numbers, simulate figures from them, and say whether moments finds them "
                            + "again.")
    private boolean identify;

    @Option(names = "--trials", paramLabel = "N", description = "How often --identify plants, 20 times unless stated.")
    private @Nullable Integer trials;

    /** Checks that options go together. */
    void require(Calibration calibration, Scenario scenario) {
        if (identify && method == Method.ABC) {
            throw new StudyException("--identify goes with --method moments");
        }
        if (!identify && trials != null) {
            throw new StudyException("--trials goes with --identify");
        }
        OptionValues.require(spec, "--trials", trials(), 1, MOST);
        int numbers = calibration.numbers().size();
        if (method == Method.ABC) {
            OptionValues.require(spec, "--points", points(calibration), (long) LEAST_PARTICLES_EACH * numbers, MOST);
            OptionValues.require(spec, "--evaluations", evaluations(calibration), points(calibration), MOST);
        } else {
            OptionValues.require(spec, "--points", points(calibration), 1, MOST);
            OptionValues.require(spec, "--evaluations", evaluations(calibration), points(calibration) + 1, MOST);
        }
        requireLuck(calibration, scenario);
    }

    /** Every point of a sample and every planted world has luck of its own, of which a seed has so much. */
    private void requireLuck(Calibration calibration, Scenario scenario) {
        int each = abc() ? scenario.replicates() : Recovery.luckOfATrial(scenario.replicates());
        int wanted = abc() ? evaluations(calibration) : identify ? trials() : 0;
        int most = Scenario.MOST_REPLICATES / each;
        if (wanted > most) {
            throw new StudyException((abc() ? "--evaluations " : "--trials ") + wanted
                    + " needs more luck than a seed has: at most " + most + " with "
                    + Numerals.count(scenario.replicates(), "replicate") + " each");
        }
    }

    boolean abc() {
        return method == Method.ABC;
    }

    boolean identify() {
        return identify;
    }

    int trials() {
        return trials == null ? USUAL_TRIALS : trials;
    }

    private int points(Calibration calibration) {
        if (points != null) {
            return points;
        }
        return abc() ? USUAL_PARTICLES : POINTS_EACH * calibration.numbers().size();
    }

    private int evaluations(Calibration calibration) {
        if (evaluations != null) {
            return evaluations;
        }
        return abc()
                ? GENERATIONS * points(calibration)
                : EVALUATIONS_EACH * (calibration.numbers().size() + 1);
    }

    SimulatedMoments.Settings moments(Calibration calibration, Scenario scenario) {
        boolean noisy = !(scenario.model() instanceof SolvedModel);
        return new SimulatedMoments.Settings(
                evaluations(calibration), points(calibration), scenario.replicates(), scenario.seed(), noisy);
    }

    SequentialAbc.Settings abc(Calibration calibration, Scenario scenario) {
        return new SequentialAbc.Settings(
                points(calibration), evaluations(calibration), scenario.replicates(), scenario.seed());
    }

    /** Most runs of one arm that will be asked for. */
    long mostRuns(Calibration calibration, Scenario scenario) {
        if (abc()) {
            return abc(calibration, scenario).mostRuns(calibration.numbers().size());
        }
        long each =
                moments(calibration, scenario).mostRuns(calibration.numbers().size());
        return identify ? trials() * (each + scenario.replicates()) : each;
    }

    /** The method in words. */
    String words(Calibration calibration) {
        String most = ", at most " + evaluations(calibration) + " points";
        if (abc()) {
            return "approximate Bayesian computation, a sample of " + points(calibration) + most;
        }
        return "simulated moments" + most + (identify ? " for each of " + trials() + " planted worlds" : "");
    }

    /** The method in a word or two. */
    String name() {
        return abc() ? "approximate Bayesian computation" : "simulated moments";
    }

    /** What the file of a method's own table is called. */
    String table() {
        return abc() ? "sample.csv" : "trace.csv, identification.csv";
    }
}
