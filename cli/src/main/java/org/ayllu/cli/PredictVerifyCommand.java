package org.ayllu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.studies.register.Entry;
import org.ayllu.studies.register.Forecast;
import org.ayllu.studies.register.Register;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a register. */
@Command(
        name = "verify",
        sortOptions = false,
        description = "Check that no entry of a register was changed, moved or taken out since it was signed.",
        footer = {
            "",
            "What cannot be seen from the file alone: whether the last entries were taken out, and whether a name belongs to "
                    + "a key. Compare with a copy that was published.",
            "",
            "Example:",
            "  ayllu predict verify predictions.jsonl --run results/andes-opening-small"
        })
final class PredictVerifyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "REGISTER",
            arity = "0..1",
            description = "The register; " + PredictCommand.REGISTER + " unless stated.")
    private Path register = Path.of(PredictCommand.REGISTER);

    @Option(
            names = "--run",
            paramLabel = "RUN",
            description =
                    "Check also that this results folder is one that was signed, to the last bit. Can be repeated.")
    private List<Path> runs = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
        Register entries = Register.read(register);
        List<String> faults = new ArrayList<>(entries.faults());
        PrintWriter out = spec.commandLine().getOut();
        for (Path run : runs) {
            check(run, entries, faults, out);
        }
        PrintWriter err = spec.commandLine().getErr();
        faults.forEach(fault -> err.println("ayllu: " + fault));
        if (!faults.isEmpty()) {
            err.println("ayllu: " + Numerals.count(faults.size(), "fault") + ".");
            err.flush();
            return ExitStatus.FAILED;
        }
        long keys = entries.entries().stream().map(Entry::key).distinct().count();
        out.println(Numerals.count(entries.entries().size(), "entry", "entries") + " as signed, by "
                + Numerals.count(keys, "key") + ".");
        return ExitStatus.DONE;
    }

    private static void check(Path run, Register entries, List<String> faults, PrintWriter out) throws IOException {
        try (RunStore store = RunStore.openAsItIs(run)) {
            List<String> changed = store.changedFiles();
            String digest = Forecast.manifestDigest(run);
            List<String> numbers = new ArrayList<>();
            for (int i = 0; i < entries.entries().size(); i++) {
                if (entries.entries().get(i).prediction().runs().stream()
                        .anyMatch(one -> one.manifestSha256().equals(digest))) {
                    numbers.add(Integer.toString(i + 1));
                }
            }
            if (!changed.isEmpty()) {
                faults.add(run + ": changed since it was written: " + String.join(", ", changed));
            } else if (numbers.isEmpty()) {
                faults.add(run + ": no entry was signed for this folder as it is");
            } else {
                Paragraph.wrap(run + " is as it was when entry " + String.join(", ", numbers) + " was signed.", 100)
                        .forEach(out::println);
            }
        }
    }
}
