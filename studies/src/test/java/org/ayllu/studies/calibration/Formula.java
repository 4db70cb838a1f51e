package org.ayllu.studies.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ayllu.core.random.Draws;
import org.ayllu.core.random.Purpose;
import org.ayllu.core.terms.Status;
import org.ayllu.experiments.scenario.CalibratedNumber.Scale;
import org.ayllu.experiments.scenario.CalibrationTarget;
import org.ayllu.experiments.scenario.CalibrationTarget.Tolerance;
import org.ayllu.experiments.scenario.CalibrationTarget.Use;

/** Figures that are a formula of the numbers, with normal luck. */
final class Formula implements Simulator {
    private static final Purpose LUCK = Purpose.of("test.luck");

    private final Calibration calibration;
    private final UnaryOperator<double[]> formula;
    private final double noise;
    int asked;

    Formula(Calibration calibration, UnaryOperator<double[]> formula, double noise) {
        this.calibration = calibration;
        this.formula = formula;
        this.noise = noise;
    }

    /** Numbers of 0 to 10, and targets with a standard deviation. */
    static Calibration calibration(int numbers, double sd, double... values) {
        List<FittedNumber> all = new ArrayList<>();
        for (int i = 0; i < numbers; i++) {
            all.add(new FittedNumber("x" + i, 0, 10, Scale.LINEAR, false, 5));
        }
        List<Goal> goals = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            goals.add(new Goal(target("y" + i, values[i], sd), 0, 0, 9999));
        }
        return new Calibration(all, goals, List.of(0));
    }

    private static CalibrationTarget target(String measure, double value, double sd) {
        return new CalibrationTarget(
                measure, "all", "all", "", 0, 0, value, sd, Tolerance.SD, Use.FIT, Status.ASSUMED, "a test");
    }

    @Override
    public List<double[][]> figures(List<Trial> trials, int replicates) {
        List<double[][]> all = new ArrayList<>();
        for (Trial trial : trials) {
            asked++;
            double[] numbers = trial.at();
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = calibration.numbers().get(i).at(numbers[i]);
            }
            double[][] figures = new double[replicates][];
            for (int replicate = 0; replicate < replicates; replicate++) {
                figures[replicate] = formula.apply(numbers.clone());
                var luck = new Draws(5, trial.firstReplicate() + replicate).at(LUCK, 0);
                for (int goal = 0; goal < figures[replicate].length; goal++) {
                    figures[replicate][goal] += noise * luck.normal(goal, 0);
                }
            }
            all.add(figures);
        }
        return all;
    }
}
