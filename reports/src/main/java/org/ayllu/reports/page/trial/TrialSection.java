package org.ayllu.reports.page.trial;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayllu.ensembles.statistics.Interval;
import org.ayllu.experiments.trial.Estimator;
import org.ayllu.experiments.trial.RecordedTrial;
import org.ayllu.experiments.trial.TrialResult;
import org.ayllu.experiments.trial.TrialSummary;
import org.ayllu.reports.page.Chart;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.Numbers;
import org.ayllu.reports.page.Section;
import org.ayllu.reports.page.Table;
import org.ayllu.reports.page.Words;

/** The section on a trial among municipalities: who got the programme, what an evaluation would find, what is true, and whether the two agree. */
public final class TrialSection {
    private static final int P_DECIMALS = 3;
    private static final double SMALLEST_P = 0.001;
    /** Shares of trials that find an effect from which on it is found more often than not, and nearly always. */
    private static final double HALF = 0.5;

    private static final double USUAL_POWER = 0.8;

    private final Material material;
    private final Words words;
    private final Numbers numbers;
    private final RecordedTrial trial;
    private final List<TrialFinding> findings;

    private TrialSection(Material material, RecordedTrial trial) {
        this.material = material;
        this.words = material.words();
        this.numbers = material.numbers();
        this.trial = trial;
        this.findings = TrialFinding.all(material, trial);
    }

    /** The section; nothing where the results hold no trial. */
    public static Optional<Section> of(Material material) throws IOException {
        RecordedTrial trial = RecordedTrial.of(material.store());
        return trial.drawn().isEmpty() ? Optional.empty() : Optional.of(new TrialSection(material, trial).section());
    }

    private Section section() {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(design());
        List<Table> tables = new ArrayList<>();
        List<Chart> charts = new ArrayList<>();
        if (!findings.isEmpty()) {
            paragraphs.add(words.raw("trial.method"));
            findings.forEach(finding -> paragraphs.add(verdict(finding)));
            if (material.judged()) {
                tables.add(all().fold());
                tables.add(one().fold());
            } else {
                tables.add(one());
            }
            for (int arm : material.compared()) {
                List<TrialFinding> own = findings.stream()
                        .filter(finding -> finding.arm() == arm)
                        .toList();
                if (!own.isEmpty()) {
                    charts.add(new TrialChart(material).of(arm, own));
                }
            }
        }
        return new Section("trial", words.raw("section.trial"), paragraphs, charts, tables);
    }

    private String design() {
        TrialDesignText design = TrialDesignText.of(material, trial);
        List<String> sentences = new ArrayList<>(List.of(design.text(), design.years()));
        for (int arm : material.compared().size() > 1 ? material.compared() : List.<Integer>of()) {
            sentences.add(words.of(
                    "trial.programme",
                    "arm",
                    material.arm(arm),
                    "label",
                    material.arms().get(arm).label()));
        }
        if (material.judged()) {
            sentences.add(words.of(
                    "trial.worlds", "n", numbers.count(material.figures().replicates())));
        }
        return String.join(" ", sentences);
    }

    /** Whether a trial of this size finds what is true. */
    private String verdict(TrialFinding finding) {
        String said = finding.replicates() > 1 ? verdictOfMany(finding) : verdictOfOne(finding);
        return material.compared().size() > 1
                ? words.of("trial.ofArm", "arm", material.arm(finding.arm()), "text", said)
                : said;
    }

    private String verdictOfMany(TrialFinding finding) {
        TrialSummary summary = finding.evaluation().summaries().get(0);
        int n = finding.replicates();
        int found = finding.found();
        String key = finding.nothingToFind()
                ? "nothing"
                : found == 0 ? "never" : found < HALF * n ? "seldom" : found < USUAL_POWER * n ? "mostly" : "always";
        return words.of(
                        "trial.verdict." + key,
                        "what",
                        Words.capital(finding.measure().brief()),
                        "truth",
                        finding.truth(words, numbers),
                        "found",
                        found,
                        "alarms",
                        summary.rejecting(),
                        "level",
                        numbers.of(TrialFinding.LEVEL, 2),
                        "n",
                        n)
                + " "
                + words.of(
                        summary.bias().interval().contains(0) ? "trial.verdict.rest" : "trial.verdict.restBiased",
                        "covering",
                        summary.covering(),
                        "n",
                        n);
    }

    private String verdictOfOne(TrialFinding finding) {
        TrialResult one = finding.replicate(0).get(0);
        int decimals = finding.decimals(one);
        return words.of(
                "trial.verdict."
                        + (finding.nothingToFind() ? "oneNothing" : finding.found(0) ? "oneFound" : "oneMissed"),
                "what",
                Words.capital(finding.measure().brief()),
                "truth",
                finding.truth(words, numbers),
                "estimate",
                finding.amount(one.estimate(), decimals, words, numbers),
                "p",
                p(one, numbers));
    }

    private List<String> head(String... keys) {
        List<String> head = new ArrayList<>(List.of(words.raw("head.measure")));
        if (material.compared().size() > 1) {
            head.add(words.raw("head.arm"));
        }
        head.add(words.raw("head.estimator"));
        for (String key : keys) {
            head.add(words.raw("head." + key));
        }
        return head;
    }

    private List<String> row(TrialFinding finding, Estimator estimator, String... cells) {
        List<String> row = new ArrayList<>(List.of(finding.labelWithUnit(words)));
        if (material.compared().size() > 1) {
            row.add(material.arm(finding.arm()));
        }
        row.add(words.raw(key(estimator)));
        row.addAll(List.of(cells));
        return row;
    }

    /** What the first replicate's evaluation says by each estimator. */
    private Table one() {
        TrialResult any = findings.get(0).replicate(0).get(0);
        String lotteries = words.of(
                any.test().exact() ? "trial.lotteriesAll" : "trial.lotteries",
                "n",
                numbers.count(any.test().lotteries()));
        Table table = new Table(
                words.of(material.judged() ? "trial.first" : "trial.only", "lotteries", lotteries),
                head("estimate", "interval", "p", "trueEffect", "spillOver"));
        for (TrialFinding finding : findings) {
            int decimals = decimals(finding.replicate(0).stream().map(finding::decimals));
            for (TrialResult one : finding.replicate(0)) {
                table.row(row(
                        finding,
                        one.estimator(),
                        numbers.signed(finding.shown(one.estimate()), decimals),
                        range(finding, one.interval(), decimals, words, numbers),
                        p(one, numbers),
                        numbers.signed(finding.shown(one.trueEffect()), decimals),
                        finding.spillOver(one.spillOver(), decimals, numbers)));
            }
        }
        return table;
    }

    /** How the trials of all replicates fare. */
    private Table all() {
        int n = findings.get(0).replicates();
        Table table = new Table(
                words.of("trial.all", "n", numbers.count(n)),
                head("estimate", "trueEffect", "spillOver", "off", "small", "holds"));
        for (TrialFinding finding : findings) {
            int decimals = decimals(finding.evaluation().summaries().stream()
                    .map(one -> finding.decimals(
                            one.estimate().interval().halfWidth(),
                            one.trueEffect().mean())));
            for (TrialSummary one : finding.evaluation().summaries()) {
                table.row(row(
                        finding,
                        one.estimator(),
                        numbers.signed(finding.shown(one.estimate().mean()), decimals),
                        numbers.signed(finding.shown(one.trueEffect().mean()), decimals),
                        finding.spillOver(one.spillOver().mean(), decimals, numbers),
                        range(finding, one.bias().interval(), decimals, words, numbers),
                        words.of("trial.count", "k", one.rejecting(), "n", n),
                        words.of("trial.count", "k", one.covering(), "n", n)));
            }
        }
        return table;
    }

    /** Decimals of all figures of an outcome: as many as the most precise estimator needs. */
    private static int decimals(Stream<Integer> needed) {
        return needed.mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Key of the name of an estimator. */
    static String key(Estimator estimator) {
        return "estimator." + estimator.name().toLowerCase(Locale.ROOT);
    }

    /** A p value. */
    static String p(TrialResult one, Numbers numbers) {
        double p = one.test().pValue();
        return p < SMALLEST_P ? "< " + numbers.of(SMALLEST_P, P_DECIMALS) : numbers.of(p, P_DECIMALS);
    }

    /** An interval in the unit in which the measure is shown; a dash where there is none. */
    static String range(TrialFinding finding, Interval interval, int decimals, Words words, Numbers numbers) {
        return interval.isPresent()
                ? numbers.range(
                        words,
                        new Interval(finding.shown(interval.low()), finding.shown(interval.high()), interval.level()),
                        decimals)
                : "–";
    }
}
