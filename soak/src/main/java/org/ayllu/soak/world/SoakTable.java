package org.ayllu.soak.world;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.ayllu.soak.Outcome;
import org.ayllu.soak.Verdict;

/** What was tried and what came of it, as lines for people. */
public final class SoakTable {
    private static final int WIDEST = 160;
    private static final int EXAMPLES = 5;

    private final List<String> lines = new ArrayList<>();

    private SoakTable() {}

    /** The table of random worlds. */
    public static List<String> of(List<Outcome> outcomes) {
        SoakTable table = new SoakTable();
        table.totals(outcomes);
        table.kinds(outcomes);
        table.faults(outcomes);
        table.refusals(outcomes);
        table.narrowed();
        return table.lines;
    }

    private void line(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values).stripTrailing());
    }

    private void totals(List<Outcome> outcomes) {
        line("%d random worlds", outcomes.size());
        for (Verdict verdict : Verdict.values()) {
            long count =
                    outcomes.stream().filter(one -> one.verdict() == verdict).count();
            line("  %7d  %s", count, verdict.words());
        }
        outcomes.stream()
                .max(Comparator.comparingDouble(Outcome::seconds))
                .ifPresent(slowest -> line("  slowest: world %d, %.1f s", slowest.world(), slowest.seconds()));
        line(
                "  seconds of work in all: %.0f",
                outcomes.stream().mapToDouble(Outcome::seconds).sum());
    }

    private void kinds(List<Outcome> outcomes) {
        line("");
        line("%-16s %-18s %8s %8s %8s %8s", "tried", "", "worlds", "well", "refused", "faults");
        Map<String, Map<String, Map<Verdict, Integer>>> counts = new LinkedHashMap<>();
        for (Outcome outcome : outcomes) {
            outcome.kinds().stream()
                    .distinct()
                    .forEach(kind -> counts.computeIfAbsent(kind.what(), unknown -> new TreeMap<>())
                            .computeIfAbsent(kind.name(), unknown -> new EnumMap<>(Verdict.class))
                            .merge(outcome.verdict(), 1, Integer::sum));
        }
        counts.forEach((what, names) -> names.forEach((name, verdicts) -> {
            int all = sum(verdicts.values());
            int well = verdicts.getOrDefault(Verdict.OK, 0);
            int refused = verdicts.getOrDefault(Verdict.REFUSED, 0);
            line("%-16s %-18s %8d %8d %8d %8d", what, name, all, well, refused, all - well - refused);
        }));
    }

    private static int sum(Collection<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private void faults(List<Outcome> outcomes) {
        Map<String, List<Outcome>> byKind = new LinkedHashMap<>();
        outcomes.stream()
                .filter(one -> one.verdict() != Verdict.OK)
                .forEach(one -> byKind.computeIfAbsent(
                                one.verdict().words() + ": " + Outcome.kind(one.message()),
                                unknown -> new ArrayList<>())
                        .add(one));
        if (!byKind.isEmpty()) {
            line("");
            line("not well, by kind");
        }
        byKind.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .forEach(entry -> {
                    line("  %7d  %s", entry.getValue().size(), cut(entry.getKey()));
                    line("           worlds %s", examples(entry.getValue()));
                    line("           %s", cut(entry.getValue().get(0).message()));
                });
    }

    private static String examples(List<Outcome> outcomes) {
        List<String> worlds = outcomes.stream()
                .limit(EXAMPLES)
                .map(one -> Long.toString(one.world()))
                .toList();
        return String.join(", ", worlds) + (outcomes.size() > EXAMPLES ? ", ..." : "");
    }

    private void refusals(List<Outcome> outcomes) {
        Map<String, Integer> counts = new TreeMap<>();
        outcomes.forEach(outcome -> outcome.redrawn()
                .forEach(message -> counts.merge(
                        Outcome.kind(message)
                                .replaceAll("^arms\\[#]\\.change\\.", "")
                                .replaceAll("; those are.*", ""),
                        1,
                        Integer::sum)));
        if (!counts.isEmpty()) {
            line("");
            line("numbers drawn anew because the reader said");
        }
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry -> line("  %7d  %s", entry.getValue(), cut(entry.getKey())));
    }

    private void narrowed() {
        line("");
        line("not over the whole range");
        Narrowed.RANGES.forEach(one -> line("  %-36s %d to %d: %s", one.path(), one.low(), one.high(), one.reason()));
        Narrowed.LEFT_OUT.forEach(one -> line("  %-36s left out: %s", one.path(), one.reason()));
    }

    private static String cut(String text) {
        String first = text.lines().findFirst().orElse("");
        return first.length() > WIDEST ? first.substring(0, WIDEST) + "..." : first;
    }
}
