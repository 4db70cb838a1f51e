package org.ayllu.reports.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.reports.text.TextTable;
import org.ayllu.studies.replication.Replication;
import org.ayllu.studies.replication.Target;
import org.ayllu.studies.replication.Target.Verdict;

/** The targets of a study for people. */
public final class TargetReport {
    private static final String INDENT = "    ";

    private TargetReport() {}

    /** What the study is about, its targets as a table, and what cannot be computed. */
    public static List<String> of(Replication study, List<Target> targets) {
        List<String> lines = new ArrayList<>();
        lines.add(study.name() + ": " + study.title());
        lines.addAll(Paragraph.hanging(INDENT, study.setting()).lines().toList());
        lines.addAll(Paragraph.hanging(INDENT + "Source: ", study.source() + ".")
                .lines()
                .toList());
        lines.add("");
        TextTable table = new TextTable(1, "Target", "must be", "is", "within", "origin", "verdict");
        for (Target target : targets) {
            if (target.verdict() != Verdict.NOT_COMPUTED) {
                table.row(
                        target.what(),
                        target.stated(),
                        target.found(),
                        target.tolerance(),
                        target.origin().label(),
                        target.verdict().label());
            }
        }
        lines.addAll(table.lines());
        List<Target> wanting = with(targets, Verdict.NOT_COMPUTED);
        if (!wanting.isEmpty()) {
            lines.add("");
            lines.add("Not computed, and counted neither as met nor as missed:");
            for (Target target : wanting) {
                String text = target.what() + ": " + target.stated() + "; " + target.found() + ".";
                lines.addAll(Paragraph.hanging("  - ", text).lines().toList());
            }
        }
        return lines;
    }

    /** How many of all targets are met, and which are not. */
    public static List<String> summary(Map<Replication, List<Target>> studies) {
        List<Target> all = studies.values().stream().flatMap(List::stream).toList();
        List<String> lines = new ArrayList<>();
        studies.forEach((study, targets) -> with(targets, Verdict.MISSED)
                .forEach(target -> lines.add("Missed: " + study.name() + ": " + target.what() + ": must be "
                        + target.stated() + " but is " + target.found())));
        int missed = with(all, Verdict.MISSED).size();
        int wanting = with(all, Verdict.NOT_COMPUTED).size();
        String tail = wanting == 0 ? "" : ", " + Numerals.count(wanting) + " not computed";
        lines.add(Numerals.count(all.size(), "target") + ": "
                + Numerals.count(all.size() - missed - wanting) + " met, " + Numerals.count(missed) + " missed" + tail
                + ".");
        return lines;
    }

    private static List<Target> with(List<Target> targets, Verdict verdict) {
        return targets.stream().filter(target -> target.verdict() == verdict).toList();
    }
}
