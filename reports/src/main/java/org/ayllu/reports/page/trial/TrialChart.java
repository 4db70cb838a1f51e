package org.ayllu.reports.page.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ayllu.ensembles.statistics.Interval;
import org.ayllu.experiments.trial.TrialResult;
import org.ayllu.experiments.trial.TrialSummary;
import org.ayllu.reports.page.Chart;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.Numbers;
import org.ayllu.reports.page.Plot;
import org.ayllu.reports.page.Table;
import org.ayllu.reports.page.Words;
import org.jspecify.annotations.Nullable;

/** Estimates of trials with their intervals beside the true effect: a panel for each outcome, a row for each replicate, the mean of all below. */
final class TrialChart {
    /** So many replicates have rows of their own. */
    private static final int MOST_ROWS = 12;

    private final Material material;
    private final Words words;
    private final Numbers numbers;

    TrialChart(Material material) {
        this.material = material;
        this.words = material.words();
        this.numbers = material.numbers();
    }

    /** The chart of an arm, of which there is at least one finding. */
    Chart of(int arm, List<TrialFinding> findings) {
        boolean several = material.compared().size() > 1;
        String title =
                several ? words.of("title.arm", "title", title(findings), "arm", material.arm(arm)) : title(findings);
        TrialFinding any = findings.get(0);
        int shown = Math.min(MOST_ROWS, any.replicates());
        String estimator = words.raw(TrialSection.key(any.replicate(0).get(0).estimator()));
        Table table = new Table(
                words.of("page.table", "title", title),
                List.of(
                        words.raw("head.measure"),
                        words.raw("head.replicate"),
                        words.raw("head.estimate"),
                        words.raw("head.interval"),
                        words.raw("head.p"),
                        words.raw("head.trueEffect"),
                        words.raw("head.spillOver")));
        List<Plot.Trials> panels = new ArrayList<>();
        for (TrialFinding finding : findings) {
            panels.add(panel(finding, shown, table));
        }
        return new Chart(
                several ? "trial-" + arm : "trial",
                title,
                material.caption("trial", "estimator", Words.capital(estimator), "shown", shown),
                words.of("alt.forest", "title", title),
                material.legend(List.of(arm)),
                new Plot.Forest(arm, words.raw("head.estimate"), words.raw("head.trueEffect"), panels),
                table);
    }

    private Plot.Trials panel(TrialFinding finding, int shown, Table table) {
        List<Plot.Estimate> rows = new ArrayList<>();
        int most = 0;
        for (int replicate = 0; replicate < shown; replicate++) {
            TrialResult one = finding.replicate(replicate).get(0);
            int decimals = finding.decimals(one);
            most = Math.max(most, decimals);
            String label = words.of("trial.row", "n", replicate + 1);
            rows.add(
                    new Plot.Estimate(label, false, values(finding, one.estimate(), one.interval(), one.trueEffect())));
            table.row(
                    finding.labelWithUnit(words),
                    label,
                    numbers.signed(finding.shown(one.estimate()), decimals),
                    TrialSection.range(finding, one.interval(), decimals, words, numbers),
                    TrialSection.p(one, numbers),
                    numbers.signed(finding.shown(one.trueEffect()), decimals),
                    finding.spillOver(one.spillOver(), decimals, numbers));
        }
        if (finding.replicates() > 1) {
            TrialSummary all = finding.evaluation().summaries().get(0);
            Interval interval = all.estimate().interval();
            int decimals =
                    finding.decimals(interval.halfWidth(), all.trueEffect().mean());
            String label = words.of("trial.mean", "n", finding.replicates());
            rows.add(new Plot.Estimate(
                    label,
                    true,
                    values(
                            finding,
                            all.estimate().mean(),
                            interval,
                            all.trueEffect().mean())));
            table.row(
                    finding.labelWithUnit(words),
                    label,
                    numbers.signed(finding.shown(all.estimate().mean()), decimals),
                    TrialSection.range(finding, interval, decimals, words, numbers),
                    "–",
                    numbers.signed(finding.shown(all.trueEffect().mean()), decimals),
                    finding.spillOver(all.spillOver().mean(), decimals, numbers));
        }
        return new Plot.Trials(finding.measure().label(), finding.unit(words), most, rows);
    }

    private static List<@Nullable Double> values(
            TrialFinding finding, double estimate, Interval interval, double truth) {
        return interval.isPresent()
                ? Arrays.asList(
                        finding.shown(estimate),
                        finding.shown(interval.low()),
                        finding.shown(interval.high()),
                        finding.shown(truth))
                : Arrays.asList(finding.shown(estimate), null, null, finding.shown(truth));
    }

    private String title(List<TrialFinding> findings) {
        if (findings.stream().allMatch(TrialFinding::nothingToFind)) {
            return words.raw("title.trialNothing");
        }
        List<String> items = findings.stream().map(this::item).toList();
        return words.of(material.judged() ? "title.trial" : "title.trialOnce", "list", words.list(items));
    }

    private String item(TrialFinding finding) {
        String key = material.judged() ? "trial.often" : finding.found(0) ? "trial.isFound" : "trial.isMissed";
        return words.of(key, "what", finding.measure().brief(), "found", finding.found(), "n", finding.replicates());
    }
}
