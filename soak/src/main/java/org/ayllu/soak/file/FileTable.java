package org.ayllu.soak.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ayllu.soak.Outcome;

/** Which files were mutated and what came of it, as lines for people. */
public final class FileTable {
    private static final int WIDEST = 200;
    private static final int EXAMPLES = 5;

    private FileTable() {}

    /**
     * The table of mutated files.
     *
     * @param what they are, after their number
     * @param outcomes what became of them
     */
    public static List<String> of(String what, List<FileOutcome> outcomes) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%d %s", outcomes.size(), what));
        for (FileOutcome.Verdict verdict : FileOutcome.Verdict.values()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "  %7d  %s",
                    outcomes.stream().filter(one -> one.verdict() == verdict).count(),
                    verdict.words()));
        }
        outcomes.stream()
                .max(Comparator.comparingDouble(FileOutcome::seconds))
                .ifPresent(slowest -> lines.add(String.format(
                        Locale.ROOT,
                        "  slowest: file %d, %.2f s of the processor (%s)",
                        slowest.number(),
                        slowest.seconds(),
                        slowest.how())));
        subjects(outcomes, lines);
        faults(outcomes, lines);
        return lines;
    }

    private static void subjects(List<FileOutcome> outcomes, List<String> lines) {
        lines.add("");
        lines.add(
                String.format(Locale.ROOT, "%-12s %8s %8s %8s %8s", "file", "tried", "refused", "accepted", "faults"));
        for (FileSubject subject : FileSubject.values()) {
            List<FileOutcome> own =
                    outcomes.stream().filter(one -> one.subject() == subject).toList();
            lines.add(String.format(
                    Locale.ROOT,
                    "%-12s %8d %8d %8d %8d",
                    subject.words(),
                    own.size(),
                    count(own, FileOutcome.Verdict.REFUSED),
                    count(own, FileOutcome.Verdict.ACCEPTED),
                    own.stream().filter(one -> one.verdict().isFault()).count()));
        }
    }

    private static long count(List<FileOutcome> outcomes, FileOutcome.Verdict verdict) {
        return outcomes.stream().filter(one -> one.verdict() == verdict).count();
    }

    private static void faults(List<FileOutcome> outcomes, List<String> lines) {
        Map<String, List<FileOutcome>> byKind = new LinkedHashMap<>();
        outcomes.stream()
                .filter(one -> one.verdict().isFault())
                .forEach(one -> byKind.computeIfAbsent(
                                one.subject().words() + ", " + one.verdict().words() + ": "
                                        + Outcome.kind(one.message()),
                                unknown -> new ArrayList<>())
                        .add(one));
        if (!byKind.isEmpty()) {
            lines.add("");
            lines.add("faults, by kind");
        }
        byKind.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
                .forEach(entry -> {
                    List<FileOutcome> all = entry.getValue();
                    lines.add(String.format(Locale.ROOT, "  %7d  %s", all.size(), cut(entry.getKey())));
                    lines.add("           files " + examples(all) + "; the first: "
                            + cut(all.get(0).how()));
                    lines.add("           " + cut(all.get(0).message()));
                });
    }

    private static String examples(List<FileOutcome> outcomes) {
        List<String> some = outcomes.stream()
                .limit(EXAMPLES)
                .map(one -> Long.toString(one.number()))
                .toList();
        return String.join(", ", some) + (outcomes.size() > EXAMPLES ? ", ..." : "");
    }

    private static String cut(String text) {
        String first = text.lines().findFirst().orElse("").replaceAll("\\p{Cntrl}", "?");
        return first.length() > WIDEST ? first.substring(0, WIDEST) + "..." : first;
    }
}
