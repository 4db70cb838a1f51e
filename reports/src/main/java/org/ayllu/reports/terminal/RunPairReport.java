package org.ayllu.reports.terminal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayllu.ensembles.results.Manifest;
import org.ayllu.ensembles.results.MeasureDescription;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.ensembles.statistics.Comparison;
import org.ayllu.ensembles.statistics.Interval;
import org.ayllu.reports.page.Decimals;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.reports.text.TextTable;
import org.ayllu.studies.comparison.Change;
import org.ayllu.studies.comparison.RunPair;
import org.ayllu.studies.comparison.ValueChange;

/** Two runs side by side, as text. */
public final class RunPairReport {
    private static final int DIGITS = 3;
    private static final int MOST_VALUES = 40;
    private static final int LONGEST_VALUE = 30;
    private static final int SHORT_HASH = 12;

    private final RunPair pair;
    private final Map<String, MeasureWords> words;

    /**
     * A report.
     *
     * @param pair the runs
     * @param measures those that both describe
     */
    public RunPairReport(RunPair pair, List<MeasureDescription> measures) {
        this.pair = pair;
        this.words = measures.stream()
                .map(MeasureWords::of)
                .collect(Collectors.toMap(MeasureWords::name, Function.identity()));
    }

    /**
     * The lines for readers.
     *
     * @param changes what is shown
     * @param largest whether they are the largest of all
     */
    public List<String> text(List<Change> changes, boolean largest) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(head("A  ", pair.first()));
        lines.add(head("B  ", pair.second()));
        lines.add("");
        List<ValueChange> values = pair.values();
        lines.addAll(values(values));
        lines.add("");
        if (pair.same()) {
            lines.addAll(Paragraph.wrap(
                    "All figures of all households are the same to the last bit, in every arm, replicate and year."
                            + (values.isEmpty() ? "" : " What differs in the scenarios has not moved them."),
                    Paragraph.WIDTH));
            return lines;
        }
        if (!pair.armsOfOne().isEmpty()) {
            lines.addAll(Paragraph.wrap(
                    "Only one of the runs has the arms " + String.join(", ", pair.armsOfOne()) + ".", Paragraph.WIDTH));
        }
        lines.addAll(Paragraph.wrap(
                pair.paired()
                        ? "Same seed and replicates: compared replicate by replicate."
                        : "Other seed or number of replicates: the two have different luck, which the intervals (Welch) "
                                + "allow for.",
                Paragraph.WIDTH));
        lines.add("");
        lines.addAll(changes(changes, largest));
        return lines;
    }

    private static String head(String name, RunStore store) {
        Manifest manifest = store.manifest();
        Manifest.Experiment experiment = manifest.experiment();
        return Paragraph.hanging(
                name,
                store.folder() + ": " + experiment.name() + ", seed " + experiment.seed() + ", "
                        + Numerals.count(experiment.replicates(), "replicate") + ", scenario "
                        + experiment
                                .scenarioHash()
                                .substring(
                                        0,
                                        Math.min(
                                                SHORT_HASH,
                                                experiment.scenarioHash().length()))
                        + ", ayllu " + manifest.software().ayllu() + ", Java "
                        + manifest.software().java().split(" ", 2)[0]);
    }

    private static List<String> values(List<ValueChange> values) {
        if (values.isEmpty()) {
            return List.of("The scenarios have the same values.");
        }
        TextTable table = new TextTable(1, "Value", "A", "B");
        for (ValueChange value : values.subList(0, Math.min(MOST_VALUES, values.size()))) {
            table.row(value.path(), shown(value.before()), shown(value.after()));
        }
        List<String> lines = new ArrayList<>(table.lines());
        if (values.size() > MOST_VALUES) {
            lines.add(Numerals.count(values.size() - MOST_VALUES) + " more differ.");
        }
        return lines;
    }

    private static String shown(String value) {
        return value.isEmpty()
                ? "-"
                : value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE - 1) + "…" : value;
    }

    private List<String> changes(List<Change> changes, boolean largest) {
        if (changes.isEmpty()) {
            return List.of("The runs have no measure in common that was asked for.");
        }
        TextTable table =
                new TextTable(1, largest ? "Measure, arm" : "Measure", "A", "B", "B less A", "95 % interval", "in %");
        int same = 0;
        String group = "";
        for (Change change : changes) {
            if (change.none()) {
                same++;
                continue;
            }
            if (!largest && !change.measure().equals(group)) {
                group = change.measure();
                table.row(heading(group), "", "", "", "", "");
            }
            add(table, change, largest ? change.measure() + ", " + change.arm() : "· " + whose(change));
        }
        List<String> lines = new ArrayList<>();
        if (largest) {
            lines.add("The largest changes of all measures, in relation to the figure:");
        }
        lines.addAll(table.lines());
        if (same > 0) {
            lines.add(Numerals.count(same) + " of the " + Numerals.count(changes.size(), "figure")
                    + " asked for are the same to the last bit.");
        }
        return lines;
    }

    private String heading(String measure) {
        MeasureWords known = words.get(measure);
        return known == null || known.unit().isEmpty() ? measure : measure + ", " + known.unit();
    }

    private static String whose(Change change) {
        return change.kind() == Change.Kind.LEVEL ? change.arm() : "effect of " + change.arm();
    }

    private void add(TextTable table, Change change, String name) {
        MeasureWords measure = words.get(change.measure());
        double factor = measure == null ? 1 : measure.factor();
        Comparison comparison = change.comparison();
        Interval interval = comparison.interval();
        double before = factor * comparison.baseline().mean();
        double after = factor * comparison.treatment().mean();
        int decimals = Numerals.decimals(Math.max(Math.abs(before), Math.abs(after)), DIGITS);
        int fine = interval.isPresent() && interval.halfWidth() > 0
                ? Numerals.decimals(factor * interval.halfWidth(), 2)
                : Numerals.decimals(factor * comparison.effect(), DIGITS);
        boolean level = change.kind() == Change.Kind.LEVEL;
        table.row(
                name,
                level ? Numerals.of(before, decimals) : Numerals.signed(before, decimals),
                level ? Numerals.of(after, decimals) : Numerals.signed(after, decimals),
                Numerals.signed(factor * comparison.effect(), fine),
                interval.isPresent()
                        ? Numerals.signed(factor * interval.low(), fine) + " to "
                                + Numerals.signed(factor * interval.high(), fine)
                        : "",
                Numerals.percent(comparison.relativePercent(), Decimals.ofPercent(comparison)));
    }
}
