package org.ayllu.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ayllu.reports.terminal.TargetReport;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.TextTable;
import org.ayllu.studies.replication.Replication;
import org.ayllu.studies.replication.ReplicationDocument;
import org.ayllu.studies.replication.Replications;
import org.ayllu.studies.replication.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Recomputes published results and says which are met. */
@Command(
        name = "replicate",
        sortOptions = false,
        description = "Compute published and closed-form results anew, and say which are met.",
        footer = {
            "",
            "Ends with exit status 1 when a target is missed. What Ayllu cannot work out yet is listed and counted apart.",
            "",
            "Examples:",
            "  ayllu replicate",
            "  ayllu replicate --list",
            "  ayllu replicate qdemo7 gini-by-source"
        })
final class ReplicateCommand implements Callable<Integer> {
    private static final double NANOS = 1e9;

    private final List<Replication> all;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "NAME",
            arity = "0..*",
            completionCandidates = Names.class,
            description = "Only these studies: ${COMPLETION-CANDIDATES}.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--list", description = "Say what studies there are and compute nothing.")
    private boolean list;

    @Option(names = "--markdown", description = "Print the tables as docs/replications.md holds them.")
    private boolean markdown;

    /** All studies that there are. */
    ReplicateCommand() {
        this(Replications.all());
    }

    /** Some studies. */
    ReplicateCommand(List<Replication> all) {
        this.all = all;
    }

    /** The names of the studies, for help and completion. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Replications.all().stream().map(Replication::name).iterator();
        }
    }

    @Override
    public Integer call() {
        List<Replication> studies = chosen();
        PrintWriter out = spec.commandLine().getOut();
        if (list) {
            TextTable table = new TextTable(2, "Study", "What it is about");
            studies.forEach(study -> table.row(study.name(), study.title()));
            table.lines().forEach(out::println);
            return ExitStatus.DONE;
        }
        long begun = System.nanoTime();
        Map<Replication, List<Target>> computed = new LinkedHashMap<>();
        for (Replication study : studies) {
            List<Target> targets = compute(study);
            computed.put(study, targets);
            if (!markdown) {
                TargetReport.of(study, targets).forEach(out::println);
                out.println();
                out.flush();
            }
        }
        if (markdown) {
            out.print(ReplicationDocument.of(computed));
        } else {
            double seconds = (System.nanoTime() - begun) / NANOS;
            TargetReport.summary(computed).forEach(out::println);
            out.println("Time: " + Numerals.duration(seconds));
        }
        boolean missed = computed.values().stream()
                .flatMap(List::stream)
                .anyMatch(target -> target.verdict() == Target.Verdict.MISSED);
        return missed ? ExitStatus.FAILED : ExitStatus.DONE;
    }

    private List<Replication> chosen() {
        List<String> known = all.stream().map(Replication::name).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new ParameterException(
                        spec.commandLine(), "there is no study '" + name + "'; there are " + String.join(", ", known));
            }
        }
        return all.stream()
                .filter(study -> names.isEmpty() || names.contains(study.name()))
                .toList();
    }

    private List<Target> compute(Replication study) {
        int columns = Terminal.columns();
        PrintWriter err = spec.commandLine().getErr();
        try (ProgressDisplay display = new ProgressDisplay(err, columns, study.runs(), System::nanoTime)) {
            return study.targets(display);
        }
    }
}
