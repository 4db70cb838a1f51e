package org.ayllu.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ayllu.cli.text.Numerals;
import org.ayllu.cli.text.Paragraph;
import org.ayllu.cli.text.TextTable;
import org.ayllu.experiments.replication.Replication;
import org.ayllu.experiments.replication.Replications;
import org.ayllu.experiments.replication.Target;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Recomputes published results and says which are met. */
@Command(
        name = "replicate",
        description = "Compute published and closed-form results anew, and say which are met.",
        footer = {
            "",
            "Ends with exit status 1 when a figure is off by more than its tolerance.",
            "",
            "Examples:",
            "  ayllu replicate",
            "  ayllu replicate qdemo7"
        })
final class ReplicateCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "NAME",
            arity = "0..1",
            description =
                    "Only this study: chayanov, separable, land-market, harris-todaro, fgt, gini-by-source or qdemo7.")
    private @Nullable String name;

    @Override
    public Integer call() {
        List<Replication> studies = Replications.all().stream()
                .filter(study -> name == null || study.name().equals(name))
                .toList();
        if (studies.isEmpty()) {
            String known = Replications.all().stream().map(Replication::name).collect(Collectors.joining(", "));
            throw new ParameterException(spec.commandLine(), "there is no study '" + name + "'; there are " + known);
        }
        PrintWriter out = spec.commandLine().getOut();
        int all = 0;
        int missed = 0;
        for (Replication study : studies) {
            out.println(study.name() + ": " + study.title());
            out.println(Paragraph.hanging("    ", study.source() + "."));
            out.println();
            TextTable table = new TextTable(1, "Figure", "Stated", "Computed", "Off by", "Tolerance", "Verdict");
            for (Target target : study.targets()) {
                all++;
                missed += target.met() ? 0 : 1;
                table.row(
                        target.what(),
                        number(target.stated()),
                        number(target.computed()),
                        String.format(Locale.ROOT, "%.1e", target.error()),
                        String.format(Locale.ROOT, "%.0e", target.tolerance()),
                        target.met() ? "met" : "missed");
            }
            table.lines().forEach(out::println);
            out.println();
        }
        out.println(
                missed == 0
                        ? "All of " + Numerals.count(all, "figure") + " met."
                        : Numerals.count(missed, "figure") + " of " + all + " missed.");
        return missed == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    /** Eight significant digits at most. */
    private static String number(double value) {
        double size = Math.abs(value);
        int digits = size >= 1e5 ? 2 : size >= 100 ? 3 : size >= 1 ? 5 : 6;
        return String.format(Locale.ROOT, "%,." + digits + "f", value);
    }
}
