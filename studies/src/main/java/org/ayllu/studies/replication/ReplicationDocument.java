package org.ayllu.studies.replication;

import java.util.List;
import java.util.Map;
import org.ayllu.studies.replication.Target.Verdict;

/** The page {@code docs/replications.md}. */
public final class ReplicationDocument {
    private static final String HEAD = """
            # Replications

            <!-- Written by `./ayllu replicate --markdown > docs/replications.md`; a test compares. Do not edit by hand. -->

            Results that Ayllu must reproduce, what it computes, and whether that is near enough. `./ayllu replicate` computes all of them anew and ends with exit
            status 1 if one is missed; `./ayllu replicate NAME` computes one study.

            **Published** is what the source prints or says; **computed** was worked out from the source's inputs by another solver than Ayllu's, or in closed form.
            A target is a figure that must be met within a tolerance (or, if its source prints fewer digits than that, in all its digits), a band in which a figure must lie, or a figure that must lie above (>) or below (<) another
            one or zero. The models hold no answers: tests solve each of them at prices, wages and tastes that no table holds and check that against what defines a
            solution. What Ayllu cannot work out yet is listed as *not computed* and counts neither as met nor as missed.
            """;

    private ReplicationDocument() {}

    /** The whole page. */
    public static String of(Map<Replication, List<Target>> studies) {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("\n| study | what it is about | met | missed | not computed |\n| --- | --- | --: | --: | --: |\n");
        studies.forEach((study, targets) -> page.append("| [")
                .append(study.name())
                .append("](#")
                .append(study.name())
                .append(") | ")
                .append(study.title())
                .append(" | ")
                .append(count(targets, Verdict.MET))
                .append(" | ")
                .append(count(targets, Verdict.MISSED))
                .append(" | ")
                .append(count(targets, Verdict.NOT_COMPUTED))
                .append(" |\n"));
        studies.forEach((study, targets) -> section(page, study, targets));
        return page.toString();
    }

    private static long count(List<Target> targets, Verdict verdict) {
        return targets.stream().filter(target -> target.verdict() == verdict).count();
    }

    private static void section(StringBuilder page, Replication study, List<Target> targets) {
        page.append("\n## ").append(study.name()).append("\n\n");
        page.append("**")
                .append(study.title())
                .append(".** ")
                .append(study.setting())
                .append("\n\n");
        page.append("Source: ").append(study.source()).append(".\n\n");
        page.append("| target | must be | is | within | origin | verdict |\n| --- | --: | --: | --: | --- | --- |\n");
        for (Target target : targets) {
            if (target.verdict() != Verdict.NOT_COMPUTED) {
                page.append("| ")
                        .append(String.join(
                                " | ",
                                target.what(),
                                target.stated(),
                                target.found(),
                                target.tolerance(),
                                target.origin().label(),
                                target.verdict().label()))
                        .append(" |\n");
            }
        }
        if (count(targets, Verdict.NOT_COMPUTED) > 0) {
            page.append("\nNot computed:\n\n");
            targets.stream()
                    .filter(target -> target.verdict() == Verdict.NOT_COMPUTED)
                    .forEach(target -> page.append("* ")
                            .append(target.what())
                            .append(": ")
                            .append(target.stated())
                            .append("; ")
                            .append(target.found())
                            .append(".\n"));
        }
    }
}
