package org.ayllu.reports.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ayllu.ensembles.execution.Response;
import org.ayllu.ensembles.statistics.PairedComparison;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.reports.text.TextTable;
import org.ayllu.studies.theory.Agreement;
import org.ayllu.studies.theory.TheoryEffects;
import org.ayllu.studies.theory.TheoryExperiment;

/** What the arms change under each theory: signs at a glance with how many theories agree, then sizes with intervals. */
public final class TheoryTables {
    private static final String INTERVAL = "95 % interval";

    private final TheoryExperiment experiment;
    private final TheoryEffects effects;
    private final List<MeasureWords> measures;

    /**
     * The tables of finished runs.
     *
     * @param experiment what was run
     * @param effects what came out
     * @param measures in the order of the tables; what the runs did not report each year is left out
     */
    public TheoryTables(TheoryExperiment experiment, TheoryEffects effects, List<MeasureWords> measures) {
        this.experiment = experiment;
        this.effects = effects;
        this.measures = measures;
    }

    /** All of it. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int arm = 1; arm < experiment.arms().size(); arm++) {
            Map<MeasureWords, List<PairedComparison>> byMeasure = new LinkedHashMap<>();
            for (MeasureWords measure : measures) {
                List<PairedComparison> found = effects.of(measure.name(), arm, measure.factor());
                if (!found.isEmpty()) {
                    byMeasure.put(measure, found);
                }
            }
            lines.addAll(signs(arm, byMeasure).lines());
            lines.add("");
            lines.addAll(sizes(byMeasure).lines());
            lines.add("");
            lines.addAll(Paragraph.wrap(reading(byMeasure), Paragraph.WIDTH));
            lines.add("");
        }
        lines.addAll(Paragraph.wrap(notes(), Paragraph.WIDTH));
        lines.add("");
        return lines;
    }

    private String title(int arm) {
        return experiment.arms().get(arm).name() + " against "
                + experiment.arms().get(0).name();
    }

    private TextTable signs(int arm, Map<MeasureWords, List<PairedComparison>> byMeasure) {
        String[] headings = Stream.of(
                        Stream.of(title(arm)),
                        experiment.theories().stream().map(TheoryTables::narrow),
                        Stream.of("agree"))
                .flatMap(part -> part)
                .toArray(String[]::new);
        TextTable table = new TextTable(1, headings);
        byMeasure.forEach((measure, all) -> {
            Agreement agreement = Agreement.of(all);
            table.row(Stream.of(
                            Stream.of(measure.label()),
                            all.stream().map(effect -> Agreement.Sign.of(effect).mark()),
                            Stream.of(agreement.theories() + " of " + agreement.of() + " "
                                    + agreement.sign().mark()))
                    .flatMap(part -> part)
                    .toArray(String[]::new));
        });
        return table;
    }

    /** The name of a theory in two lines where it is made of two words, so that six columns leave room for the measures. */
    private static String narrow(String theory) {
        return theory.replaceFirst("(?=[A-Z])", "\n");
    }

    private TextTable sizes(Map<MeasureWords, List<PairedComparison>> byMeasure) {
        String baseline = experiment.arms().get(0).name();
        TextTable table = new TextTable(2, "Size", "theory", baseline, "difference", INTERVAL, "in %");
        byMeasure.forEach((measure, all) -> {
            for (int theory = 0; theory < all.size(); theory++) {
                Effect effect = new Effect(measure, all.get(theory));
                table.row(
                        theory == 0 ? shortened(measure.label()) : "",
                        experiment.theories().get(theory),
                        effect.baseline(),
                        effect.difference(),
                        effect.interval(),
                        effect.percent());
            }
        });
        return table;
    }

    /** A label as it is up to a comma or bracket, so that a row stays a line. */
    private static String shortened(String label) {
        int end = Math.min(label.length(), 30);
        return label.length() <= 30 ? label : label.substring(0, Math.max(label.lastIndexOf(' ', end), 12)) + " …";
    }

    private static String reading(Map<MeasureWords, List<PairedComparison>> byMeasure) {
        double shares = 0;
        int unanimous = 0;
        List<String> opposed = new ArrayList<>();
        for (Map.Entry<MeasureWords, List<PairedComparison>> entry : byMeasure.entrySet()) {
            Agreement agreement = Agreement.of(entry.getValue());
            shares += agreement.share() / byMeasure.size();
            unanimous += agreement.theories() == agreement.of() ? 1 : 0;
            List<Agreement.Sign> signs =
                    entry.getValue().stream().map(Agreement.Sign::of).toList();
            if (signs.contains(Agreement.Sign.UP) && signs.contains(Agreement.Sign.DOWN)) {
                opposed.add(entry.getKey().brief());
            }
        }
        String contrary = opposed.isEmpty()
                ? "No two theories contradict each other."
                : "Theories contradict each other on " + String.join(", ", opposed) + ".";
        return "All theories agree on the sign of " + unanimous + " of "
                + Numerals.count(byMeasure.size(), "measure") + "; on average "
                + Numerals.of(100 * shares, 0) + " % of the theories share the commonest sign. " + contrary;
    }

    private String notes() {
        boolean chance = experiment.scenarios().get(0).replicates() > 1;
        String signs = chance
                ? "+ and −: the interval leaves out 0; 0: chance may have done it."
                : "One replicate cannot tell effect from chance: ask for more replicates.";
        return signs + " Differences of shares are in percentage points. Means of the last years, at most "
                + Response.YEARS + ", of "
                + Numerals.count(experiment.scenarios().get(0).replicates(), "replicate") + ".";
    }
}
