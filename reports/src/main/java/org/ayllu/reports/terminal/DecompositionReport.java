package org.ayllu.reports.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ayllu.ensembles.statistics.Interval;
import org.ayllu.ensembles.statistics.MeanInterval;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.Channel;
import org.ayllu.reports.text.IntervalChart;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.reports.text.TextTable;
import org.ayllu.studies.study.Decomposition;
import org.ayllu.studies.study.DecompositionPlan;

/** How an effect divides among channels, as tables in files and as text. */
public final class DecompositionReport {
    private static final int DIGITS = 3;
    private static final int MOST_PAIRS = 10;
    private static final double WORTH_NAMING_PERCENT = 5;

    private final DecompositionPlan plan;
    private final MeasureWords words;
    private final Arm arm;
    private final Arm baseline;

    /**
     * A report.
     *
     * @param plan the channels
     * @param words the measure
     * @param arm whose effect is divided
     * @param baseline the arm with which it is compared
     */
    public DecompositionReport(DecompositionPlan plan, MeasureWords words, Arm arm, Arm baseline) {
        this.plan = plan;
        this.words = words;
        this.arm = arm;
        this.baseline = baseline;
    }

    /** What is divided, as the object of a verb. */
    public String figure() {
        return "what ‘" + arm.name() + "’ changes of " + words.phrase() + ", against ‘" + baseline.name() + "’";
    }

    /** What a channel is, in a line. */
    public String words(Channel channel) {
        String what = channel.closed().isEmpty()
                ? String.join(", ", channel.paths())
                : "closed by "
                        + channel.closed().entrySet().stream()
                                .map(DecompositionReport::setting)
                                .collect(Collectors.joining(", "));
        return channel.paths().equals(List.of(channel.name())) ? channel.name() : channel.name() + ": " + what;
    }

    private static String setting(Map.Entry<String, Double> one) {
        return one.getKey() + " = " + Numerals.significant(one.getValue(), 1);
    }

    /** The lines for readers. */
    public List<String> text(Decomposition parts, boolean interactions) {
        List<String> lines = new ArrayList<>(table(parts));
        lines.add("");
        lines.addAll(chart(parts));
        if (interactions) {
            lines.add("");
            lines.addAll(pairTable(parts));
        }
        lines.add("");
        lines.addAll(Paragraph.wrap(reading(parts), Paragraph.WIDTH));
        return lines;
    }

    private List<String> table(Decomposition parts) {
        int decimals = Numerals.decimals(scaled(widest(parts)), DIGITS);
        TextTable table = new TextTable(2, "Channel", "", "share" + unit(), "95 % interval", "of the whole");
        for (int channel : bySize(parts)) {
            Channel one = plan.channels().get(channel);
            String label = one.label().equals(one.name()) ? "" : one.label();
            add(table, one.name(), label, parts.share(channel), parts, decimals);
        }
        add(table, "all channels", "", parts.total(), parts, decimals);
        if (parts.closed().mean() != 0) {
            add(table, "without them", "effect when all are closed", parts.closed(), parts, decimals);
        }
        return table.lines();
    }

    private void add(TextTable table, String name, String label, MeanInterval mean, Decomposition parts, int decimals) {
        Interval interval = mean.interval();
        double whole = parts.total().mean();
        table.row(
                name,
                label,
                Numerals.signed(scaled(mean.mean()), decimals),
                interval.isPresent()
                        ? Numerals.of(scaled(interval.low()), decimals) + " to "
                                + Numerals.of(scaled(interval.high()), decimals)
                        : "",
                whole == 0 ? "" : Numerals.of(100 * mean.mean() / whole, 0) + " %");
    }

    private List<String> chart(Decomposition parts) {
        List<IntervalChart.Row> rows = new ArrayList<>();
        for (int channel : bySize(parts)) {
            rows.add(row(name(channel), parts.share(channel)));
        }
        rows.add(row("all channels", parts.total()));
        return IntervalChart.text("Share of each channel" + unit(), rows);
    }

    private IntervalChart.Row row(String label, MeanInterval mean) {
        return new IntervalChart.Row(
                label,
                scaled(mean.interval().low()),
                scaled(mean.mean()),
                scaled(mean.interval().high()));
    }

    private List<String> pairTable(Decomposition parts) {
        List<DecompositionTables.Pair> pairs = DecompositionTables.pairs(parts);
        TextTable table = new TextTable(2, "Channel", "with", "together", "95 % interval");
        int decimals = Numerals.decimals(scaled(widest(parts)), DIGITS);
        for (DecompositionTables.Pair pair : pairs.subList(0, Math.min(MOST_PAIRS, pairs.size()))) {
            Interval interval = pair.amount().interval();
            table.row(
                    name(pair.one()),
                    name(pair.other()),
                    Numerals.signed(scaled(pair.amount().mean()), decimals),
                    interval.isPresent()
                            ? Numerals.of(scaled(interval.low()), decimals) + " to "
                                    + Numerals.of(scaled(interval.high()), decimals)
                            : "");
        }
        List<String> lines = new ArrayList<>(table.lines());
        lines.addAll(Paragraph.wrap(
                "Above 0 two channels help each other, below 0 one does what the other does.", Paragraph.WIDTH));
        return lines;
    }

    private String reading(Decomposition parts) {
        MeanInterval total = parts.total();
        int decimals = Numerals.decimals(scaled(widest(parts)), DIGITS);
        StringBuilder text = new StringBuilder("All channels together change " + words.brief() + " by "
                + Numerals.signed(scaled(total.mean()), decimals) + unit().replace(", ", " ") + ".");
        for (int channel : bySize(parts)) {
            double percent = 100 * parts.share(channel).mean() / total.mean();
            if (Math.abs(percent) >= WORTH_NAMING_PERCENT) {
                text.append(" ‘").append(name(channel)).append("’ ").append(percent > 0 ? "brings " : "takes away ");
                text.append(Numerals.of(Math.abs(percent), 0)).append(" % of it");
                Interval interval = parts.share(channel).interval();
                text.append(
                        interval.isPresent() && !interval.contains(0)
                                ? "."
                                : interval.isPresent() ? ", which may be chance." : ".");
            }
        }
        if (!total.interval().isPresent()) {
            text.append(" One replicate has no intervals: ask for more replicates.");
        } else if (total.interval().contains(0)) {
            text.append(" The whole itself may be chance, so its percentages mean little.");
        }
        return text.toString();
    }

    private int[] bySize(Decomposition parts) {
        return IntStream.range(0, parts.channels())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        channel -> -Math.abs(parts.share(channel).mean())))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private double widest(Decomposition parts) {
        return IntStream.range(0, parts.channels())
                .mapToDouble(channel -> Math.abs(parts.share(channel).mean()))
                .max()
                .orElse(0);
    }

    private String name(int channel) {
        return plan.channels().get(channel).name();
    }

    private double scaled(double value) {
        return words.factor() * value;
    }

    private String unit() {
        String unit = words.share() ? "percentage points" : words.unit();
        return unit.isEmpty() ? "" : ", " + unit;
    }
}
