package org.ayllu.experiments.survey.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lays out a report for a terminal. */
final class SurveyText {
    private static final int WIDTH = 120;
    private static final int WRAPPED = 96;
    private static final int FIGURE_LINES = 3;
    private static final int WEIGHTED_LINES = 5;
    private static final int REPAIR_LINES = 11;
    private static final int DROP_LINES = 4;
    private static final int COLUMN_LINES = 4;
    private static final int DEFAULT_LINES = 10;

    private final SurveyReport report;
    private final List<String> lines = new ArrayList<>();

    private SurveyText(SurveyReport report) {
        this.report = report;
    }

    static String of(SurveyReport report) {
        SurveyText text = new SurveyText(report);
        text.head();
        report.warnings().forEach(warning -> text.add("! " + warning));
        text.repairs();
        text.dropped();
        text.unused();
        text.defaults();
        return String.join("\n", text.lines) + "\n";
    }

    private void head() {
        add(report.survey() + ": " + report.file());
        add(String.format(
                Locale.ROOT,
                "%,d rows, %,d used, %,d dropped; %,d households with %,d people",
                report.rows(),
                report.used(),
                report.dropped().size(),
                report.households(),
                report.persons()));
        figures("in the file as it is", report.headlines());
        figures("in the households made", report.imported());
    }

    private void figures(String title, List<SurveyReport.Line> figures) {
        if (figures.isEmpty()) {
            return;
        }
        List<String> parts = figures.stream().map(SurveyText::figure).toList();
        boolean weighted = figures.stream().anyMatch(figure -> !Double.isNaN(figure.weighted()));
        wrap(title + ": ", parts, "; ", weighted ? WEIGHTED_LINES : FIGURE_LINES);
    }

    private static String figure(SurveyReport.Line figure) {
        String plain = figure.name() + " " + value(figure.value(), figure.unit());
        return Double.isNaN(figure.weighted())
                ? plain
                : plain + " (weighted " + value(figure.weighted(), figure.unit()) + ")";
    }

    private static String value(double value, String unit) {
        return unit.equals("fraction")
                ? String.format(Locale.ROOT, "%.1f %%", 100 * value)
                : SurveyReport.number(value) + " " + unit;
    }

    private void repairs() {
        Map<String, List<SurveyReport.Repair>> groups = new LinkedHashMap<>();
        for (SurveyReport.Repair repair : report.repairs()) {
            groups.computeIfAbsent(repair.column() + ": " + repair.why(), key -> new ArrayList<>())
                    .add(repair);
        }
        add("values repaired: " + report.repairs().size());
        List<String> parts = new ArrayList<>();
        largestFirst(groups).forEach(key -> {
            List<SurveyReport.Repair> group = groups.getOrDefault(key, List.of());
            SurveyReport.Repair example = group.get(0);
            parts.add(String.format(
                    Locale.ROOT,
                    "  %4d  %s (line %d: '%s' -> %s)",
                    group.size(),
                    key,
                    example.line(),
                    example.from(),
                    example.to()));
        });
        limited(parts, REPAIR_LINES, "kinds of repair");
    }

    private void dropped() {
        Map<String, List<SurveyReport.Dropped>> groups = new LinkedHashMap<>();
        for (SurveyReport.Dropped drop : report.dropped()) {
            groups.computeIfAbsent(drop.why(), key -> new ArrayList<>()).add(drop);
        }
        add("rows dropped: " + report.dropped().size());
        List<String> parts = new ArrayList<>();
        largestFirst(groups).forEach(why -> {
            List<SurveyReport.Dropped> group = groups.getOrDefault(why, List.of());
            List<String> at =
                    group.stream().limit(5).map(drop -> "" + drop.line()).toList();
            String more = group.size() > at.size() ? ", ..." : "";
            parts.add(String.format(
                    Locale.ROOT, "  %4d  %s (line %s%s)", group.size(), why, String.join(", ", at), more));
        });
        limited(parts, DROP_LINES, "reasons");
    }

    private static <T> List<String> largestFirst(Map<String, List<T>> groups) {
        List<String> keys = new ArrayList<>(groups.keySet());
        keys.sort((a, b) -> Integer.compare(
                groups.getOrDefault(b, List.of()).size(),
                groups.getOrDefault(a, List.of()).size()));
        return keys;
    }

    private void unused() {
        int all = report.usedColumns().size() + report.unusedColumns().size();
        wrap(
                "unused columns, " + report.unusedColumns().size() + " of " + all + ": ",
                report.unusedColumns(),
                " ",
                COLUMN_LINES);
    }

    private void defaults() {
        add("not in the survey, taken from the mapping:");
        List<String> parts = new ArrayList<>();
        for (SurveyReport.Default given : report.defaults()) {
            Figure figure = given.figure();
            String spread = figure.spread() > 0 ? ", sd of log " + SurveyReport.number(figure.spread()) : "";
            parts.add(String.format(
                    Locale.ROOT,
                    "  %s %s %s%s, for %,d of %,d households (%s: %s)",
                    given.name(),
                    SurveyReport.number(figure.value()),
                    figure.unit(),
                    spread,
                    given.households(),
                    report.households(),
                    figure.status().name().toLowerCase(Locale.ROOT),
                    figure.source()));
        }
        limited(parts, DEFAULT_LINES, "figures");
    }

    private void limited(List<String> parts, int most, String what) {
        int shown = parts.size() <= most ? parts.size() : most - 1;
        parts.subList(0, shown).forEach(this::add);
        if (shown < parts.size()) {
            add("  and " + (parts.size() - shown) + " more " + what);
        }
    }

    private void wrap(String title, List<String> words, String between, int most) {
        StringBuilder line = new StringBuilder(title);
        int used = 1;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i) + (i + 1 < words.size() ? between : "");
            if (line.length() + word.stripTrailing().length() > WRAPPED - 12 && used == most) {
                line.append("and ").append(words.size() - i).append(" more");
                break;
            }
            if (line.length() + word.stripTrailing().length() > WRAPPED) {
                add(line.toString());
                line = new StringBuilder("  ");
                used++;
            }
            line.append(word);
        }
        add(line.toString());
    }

    private void add(String line) {
        String text = line.stripTrailing();
        lines.add(text.length() <= WIDTH ? text : text.substring(0, WIDTH - 3) + "...");
    }
}
