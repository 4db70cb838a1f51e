package org.ayllu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ayllu.core.terms.Status;
import org.ayllu.experiments.scenario.file.Overrides;
import org.ayllu.experiments.yaml.Provenance;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.studies.study.StudyScenario;
import org.ayllu.studies.study.VariedNumber;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints where the numbers of a scenario come from. */
@Command(
        name = "sources",
        description = "Print every number of a scenario's base with its unit, how firmly it is known, and its source.",
        footer = {
            "",
            "How firmly a number is known, from the firmest to the least:",
            "  read        seen in the source itself",
            "  computed    worked out from a named open data file",
            "  calibrated  fitted to stated targets",
            "  recalled    from general knowledge, not checked",
            "  assumed     chosen for want of a figure",
            "",
            "A range by convention (*) is a quarter less to a quarter more, for shares odds × 3/4 to 4/3. It stands in where "
                    + "nobody has said what is plausible, for 'ayllu sensitivity --assumed', and is no knowledge.",
            "",
            "Example:",
            "  ayllu sources scenarios/andes-opening.yaml --status assumed"
        })
final class SourcesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "Scenario file.")
    private Path file = Path.of("");

    @Option(names = "--status", paramLabel = "STATUS", description = "Only numbers of this status.")
    private @Nullable Status status;

    @Override
    public Integer call() {
        StudyScenario scenario = StudyScenario.read(file, Ayllu.models(spec), Overrides.none());
        Map<String, VariedNumber> ranges = new HashMap<>();
        scenario.uncertain(List.of()).numbers().stream()
                .filter(VariedNumber::byConvention)
                .forEach(one -> ranges.put(one.path(), one));
        List<Provenance> numbers = scenario.base().provenance().stream()
                .filter(one -> status == null || one.status() == status)
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        for (Provenance number : numbers) {
            out.println(number.path() + " = " + number.value() + " " + number.unit());
            VariedNumber byConvention = ranges.get(number.path());
            String range = byConvention != null
                    ? " Range by convention: " + byConvention.range() + "."
                    : number.range() == null ? "" : " Plausible: " + number.range() + ".";
            String stated = number.stated() == null
                    ? "default"
                    : "line " + number.stated().line() + " of "
                            + number.stated().file().getFileName();
            String known = number.status().name().toLowerCase(Locale.ROOT);
            out.println(Paragraph.hanging("    ", known + ", " + stated + ". " + number.source() + "." + range));
        }
        out.println(Numerals.count(numbers.size(), "number"));
        return ExitStatus.DONE;
    }
}
