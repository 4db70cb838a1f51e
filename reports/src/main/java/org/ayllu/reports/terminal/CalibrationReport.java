package org.ayllu.reports.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ayllu.ensembles.results.MeasureDescription;
import org.ayllu.ensembles.statistics.Interval;
import org.ayllu.experiments.scenario.CalibrationTarget;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.reports.text.TextTable;
import org.ayllu.studies.calibration.AbcPosterior;
import org.ayllu.studies.calibration.Calibration;
import org.ayllu.studies.calibration.Fitted;
import org.ayllu.studies.calibration.FittedNumber;
import org.ayllu.studies.calibration.Goal;
import org.ayllu.studies.calibration.Identifiability;
import org.ayllu.studies.calibration.MomentEstimate;

/** What a calibration found, as text. */
public final class CalibrationReport {
    private static final int DIGITS = 3;

    private final Map<String, MeasureWords> words;

    /** A report in the words of a dictionary. */
    public CalibrationReport(List<MeasureDescription> measures) {
        this.words = measures.stream()
                .map(MeasureWords::of)
                .collect(Collectors.toMap(MeasureWords::name, Function.identity(), (one, same) -> one));
    }

    /** Targets and numbers before and after, and in words what fits and what does not. */
    public List<String> of(Fitted fitted) {
        List<String> lines = new ArrayList<>(targets(fitted, true));
        if (fitted.calibration().goals().stream()
                .anyMatch(goal -> !goal.target().fitted())) {
            lines.add("");
            lines.addAll(targets(fitted, false));
        }
        lines.add("");
        lines.addAll(numbers(fitted));
        lines.add("");
        lines.addAll(verdict(fitted));
        return lines;
    }

    private List<String> targets(Fitted fitted, boolean used) {
        String head = used ? "Fitted to" : "Held back, only compared";
        TextTable table = new TextTable(1, head, "fact", "±", "before", "after", "off by", "near");
        for (int i = 0; i < fitted.calibration().goals().size(); i++) {
            Goal goal = fitted.calibration().goals().get(i);
            CalibrationTarget target = goal.target();
            if (target.fitted() != used) {
                continue;
            }
            MeasureWords measure = words(goal);
            int decimals = Numerals.decimals(measure.factor() * target.tolerance(), 2);
            table.row(
                    label(goal, fitted.calibration()),
                    shown(measure, target.value(), decimals),
                    shown(measure, target.tolerance(), decimals),
                    shown(measure, fitted.outcome().before().get(i), decimals),
                    shown(measure, fitted.outcome().after().get(i), decimals),
                    Numerals.signed(target.distance(fitted.outcome().after().get(i)), 1),
                    fitted.met(i) ? "yes" : "no");
        }
        return table.lines();
    }

    private static String shown(MeasureWords measure, double value, int decimals) {
        return Numerals.of(measure.factor() * value, decimals);
    }

    private MeasureWords words(Goal goal) {
        String name = goal.target().measure();
        return words.getOrDefault(name, new MeasureWords(name, name, "", 1));
    }

    private String label(Goal goal, Calibration calibration) {
        CalibrationTarget target = goal.target();
        MeasureWords measure = words(goal);
        String brief = measure.brief();
        String bare = brief.startsWith("the ") ? brief.substring(4) : brief;
        String unit = measure.unit().isEmpty() ? "" : ", " + measure.unit();
        String group = target.dimension().equals(CalibrationTarget.ALL)
                ? ""
                : ", " + target.dimension() + " " + target.group();
        String years = goal.from() < 0 ? "" : ", " + goal.from() + "–" + goal.to();
        String arm = calibration.arms().size() > 1 && !target.arm().isEmpty() ? ", ‘" + target.arm() + "’" : "";
        return bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1) + unit + group + arm + years;
    }

    private static List<String> numbers(Fitted fitted) {
        TextTable table = new TextTable(1, "Number", "before", "fitted", "95 % interval", "range tried");
        for (int i = 0; i < fitted.values().size(); i++) {
            FittedNumber one = fitted.calibration().numbers().get(i);
            Interval interval = fitted.intervals().get(i);
            int decimals = Numerals.decimals(Math.max(Math.abs(one.low()), Math.abs(one.high())), DIGITS + 1);
            table.row(
                    one.path(),
                    Numerals.of(one.present(), decimals),
                    Numerals.of(fitted.values().get(i), decimals),
                    between(interval.low(), interval.high(), decimals),
                    between(one.low(), one.high(), decimals));
        }
        return table.lines();
    }

    private static String between(double low, double high, int decimals) {
        return Numerals.of(low, decimals) + " to " + Numerals.of(high, decimals);
    }

    private List<String> verdict(Fitted fitted) {
        Calibration calibration = fitted.calibration();
        List<String> lines = new ArrayList<>();
        for (boolean used : new boolean[] {true, false}) {
            List<Integer> all = IntStream.range(0, calibration.goals().size())
                    .filter(i -> calibration.goals().get(i).target().fitted() == used)
                    .boxed()
                    .toList();
            long met = all.stream().filter(fitted::met).count();
            if (!all.isEmpty()) {
                String what = used ? "Of the targets fitted to, " : "Of the facts held back, ";
                lines.addAll(Paragraph.wrap(
                        what + met + " of " + all.size() + (all.size() == 1 ? " is met." : " are met.")
                                + missed(fitted, all),
                        Paragraph.WIDTH));
            }
        }
        List<String> ends = names(fitted, fitted::atEnd);
        if (!ends.isEmpty()) {
            lines.addAll(Paragraph.wrap(
                    "At the end of the range tried: " + String.join(", ", ends)
                            + ". The targets pull it farther than the range goes.",
                    Paragraph.WIDTH));
        }
        List<String> inert = names(fitted, fitted.inert()::contains);
        if (!inert.isEmpty()) {
            lines.addAll(Paragraph.wrap(
                    "The targets tell nothing of " + String.join(", ", inert)
                            + ": no move through the range, from the scenario's numbers or from the fitted ones, "
                            + "moves any figure that is fitted to. "
                            + (inert.size() == 1 ? "It keeps its value." : "They keep their values."),
                    Paragraph.WIDTH));
        }
        List<String> open = names(fitted, fitted::open);
        if (!open.isEmpty()) {
            lines.addAll(Paragraph.wrap(
                    "The targets tell next to nothing of " + String.join(", ", open) + ".", Paragraph.WIDTH));
        }
        return lines;
    }

    private String missed(Fitted fitted, List<Integer> goals) {
        String list = goals.stream()
                .filter(i -> !fitted.met(i))
                .map(i -> {
                    Goal goal = fitted.calibration().goals().get(i);
                    double distance =
                            goal.target().distance(fitted.outcome().after().get(i));
                    return words(goal).brief() + " (too " + (distance > 0 ? "high" : "low") + ")";
                })
                .collect(Collectors.joining(", "));
        return list.isEmpty() ? "" : " Not met: " + list + ".";
    }

    private static List<String> names(Fitted fitted, java.util.function.IntPredicate which) {
        return IntStream.range(0, fitted.values().size())
                .filter(which)
                .mapToObj(i -> fitted.calibration().numbers().get(i).path())
                .toList();
    }

    /** What the targets tell of the numbers. */
    public List<String> of(MomentEstimate estimate) {
        Identifiability told = Identifiability.of(estimate);
        List<FittedNumber> numbers = estimate.calibration().numbers();
        if (told.singularValues().isEmpty()) {
            boolean everywhere = estimate.inert().size() == numbers.size();
            return everywhere ? List.of() : List.of("Near the fit no number moves any target.");
        }
        String values = told.singularValues().stream()
                .map(value -> Numerals.significant(value, 2))
                .collect(Collectors.joining(", "));
        List<String> lines = new ArrayList<>(Paragraph.wrap(
                "Singular values of the slopes, in tolerances for a move through the range: " + values + ".",
                Paragraph.WIDTH));
        if (told.pairs().isEmpty()) {
            return lines;
        }
        List<String> alike = told.pairs().stream()
                .filter(Identifiability.Pair::alike)
                .map(pair -> numbers.get(pair.one()).path() + " and "
                        + numbers.get(pair.other()).path())
                .toList();
        lines.addAll(Paragraph.wrap(
                alike.isEmpty()
                        ? "No two numbers do the same to the targets."
                        : "Cannot be told apart by these targets: " + String.join("; ", alike) + ".",
                Paragraph.WIDTH));
        return lines;
    }

    /** How good the sample is, and what it predicts of the targets. */
    public List<String> of(AbcPosterior posterior) {
        TextTable table = new TextTable(1, "Predicted by the sample", "fact", "95 % interval");
        for (int i = 0; i < posterior.calibration().goals().size(); i++) {
            Goal goal = posterior.calibration().goals().get(i);
            MeasureWords measure = words(goal);
            int decimals = Numerals.decimals(measure.factor() * goal.target().tolerance(), 2);
            Interval interval = posterior.predicted(i);
            table.row(
                    label(goal, posterior.calibration()),
                    shown(measure, goal.target().value(), decimals),
                    between(measure.factor() * interval.low(), measure.factor() * interval.high(), decimals));
        }
        List<String> lines = new ArrayList<>(table.lines());
        lines.add("");
        lines.addAll(Paragraph.wrap(
                "The sample has " + Numerals.count(posterior.particles().size(), "point") + ", worth "
                        + Numerals.count(Math.round(posterior.effectiveSize())) + ", of "
                        + Numerals.count(posterior.simulations(), "point")
                        + " simulated; the farthest is "
                        + Numerals.of(posterior.tolerance(), 1)
                        + " standard deviations from the targets together.",
                Paragraph.WIDTH));
        return lines;
    }
}
