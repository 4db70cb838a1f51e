package org.ayllu.studies.calibration;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.ensembles.design.Factor;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.CalibratedNumber;
import org.ayllu.experiments.scenario.CalibrationTarget;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.SolvedModel;
import org.ayllu.experiments.yaml.Provenance;
import org.ayllu.studies.study.Setting;
import org.ayllu.studies.study.StudyPoint;
import org.ayllu.studies.study.StudyScenario;

/**
 * What is fitted to what.
 *
 * @param numbers the numbers, at least one
 * @param goals the targets, those that are only compared included
 * @param arms indices of the scenario's arms that the targets need
 */
public record Calibration(List<FittedNumber> numbers, List<Goal> goals, List<Integer> arms) {
    /** Copies the lists. */
    public Calibration {
        numbers = List.copyOf(numbers);
        goals = List.copyOf(goals);
        arms = List.copyOf(arms);
    }

    /**
     * The calibration that a scenario states.
     *
     * @param scenario read to be calibrated, so that its block is sound
     */
    public static Calibration of(StudyScenario scenario) {
        Scenario base = scenario.base().scenario();
        List<FittedNumber> numbers = new ArrayList<>();
        for (CalibratedNumber one : base.calibration().parameters()) {
            numbers.add(number(scenario, one));
        }
        List<String> names = base.arms().stream().map(Arm::name).toList();
        List<Integer> arms = base.calibration().targets().stream()
                .map(target -> arm(names, target))
                .distinct()
                .sorted()
                .toList();
        List<Goal> goals = new ArrayList<>();
        boolean solved = base.model() instanceof SolvedModel;
        int first = base.time().start();
        int last = first + base.time().years() - 1;
        for (CalibrationTarget target : base.calibration().targets()) {
            int from = solved ? Integer.MIN_VALUE : target.from() == 0 ? first : target.from();
            int to = solved ? Integer.MAX_VALUE : target.to() == 0 ? last : target.to();
            goals.add(new Goal(target, arms.indexOf(arm(names, target)), from, to));
        }
        return new Calibration(numbers, goals, arms);
    }

    private static int arm(List<String> names, CalibrationTarget target) {
        return target.arm().isEmpty() ? 0 : names.indexOf(target.arm());
    }

    private static FittedNumber number(StudyScenario scenario, CalibratedNumber stated) {
        Factor factor = stated.range().isEmpty()
                ? scenario.factor(stated.path())
                : scenario.factor(
                        stated.path(), stated.range().get(0), stated.range().get(1));
        double present = scenario.base().provenance().stream()
                .filter(one -> one.path().equals(stated.path()))
                .map(Provenance::value)
                .mapToDouble(Double::parseDouble)
                .findFirst()
                .orElseThrow();
        return new FittedNumber(factor.path(), factor.low(), factor.high(), stated.scale(), factor.whole(), present);
    }

    /** The same numbers and arms with other values of the targets, in their order. */
    Calibration with(double[] values) {
        List<Goal> others = new ArrayList<>();
        for (int goal = 0; goal < goals.size(); goal++) {
            others.add(goals.get(goal).with(values[goal]));
        }
        return new Calibration(numbers, others, arms);
    }

    /** Coordinates of the numbers that the scenario has. */
    public double[] present() {
        return numbers.stream()
                .mapToDouble(one -> one.coordinate(one.present()))
                .toArray();
    }

    /** The scenario's point at some coordinates. */
    public StudyPoint point(double[] coordinates) {
        List<Setting> settings = new ArrayList<>();
        for (int i = 0; i < coordinates.length; i++) {
            settings.add(new Setting(numbers.get(i).path(), numbers.get(i).textAt(coordinates[i])));
        }
        return new StudyPoint(settings);
    }

    /** Coordinates near some others whose values are short to write. */
    double[] readable(double[] coordinates) {
        double[] readable = new double[coordinates.length];
        for (int i = 0; i < readable.length; i++) {
            readable[i] = numbers.get(i).readable(coordinates[i]);
        }
        return readable;
    }

    /** Indices of the targets that numbers are fitted to. */
    int[] fitted() {
        List<Integer> fitted = new ArrayList<>();
        for (int goal = 0; goal < goals.size(); goal++) {
            if (goals.get(goal).target().fitted()) {
                fitted.add(goal);
            }
        }
        return fitted.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Figures less targets in tolerances, of the targets that numbers are fitted to. */
    double[] residuals(double[] figures) {
        int[] fitted = fitted();
        double[] residuals = new double[fitted.length];
        for (int i = 0; i < fitted.length; i++) {
            residuals[i] = goals.get(fitted[i]).target().distance(figures[fitted[i]]);
        }
        return residuals;
    }

    /** Sum of the squared residuals. */
    public double misfit(double[] figures) {
        double sum = 0;
        for (double residual : residuals(figures)) {
            sum += residual * residual;
        }
        return sum;
    }
}
