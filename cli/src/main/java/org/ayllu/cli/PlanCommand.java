package org.ayllu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ayllu.core.engine.Phase;
import org.ayllu.core.table.Column;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.file.Overrides;
import org.ayllu.experiments.scenario.file.ScenarioFile;
import org.ayllu.models.model.ModelRun;
import org.ayllu.models.model.RunSetup;
import org.ayllu.reports.text.Paragraph;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what happens in a season. */
@Command(
        name = "plan",
        description =
                "Print what happens in a season of a scenario: its phases in order, with the columns that each reads and writes.",
        footer = {"", "Example:", "  ayllu plan scenarios/andes-opening.yaml"})
final class PlanCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "Scenario file.")
    private Path file = Path.of("");

    @Override
    public void run() {
        Scenario scenario =
                ScenarioFile.read(file, Ayllu.models(spec), Overrides.none()).scenario();
        SimulatedOnly.require("plan", "the phases of a season", scenario);
        PrintWriter out = spec.commandLine().getOut();
        try (ModelRun run = oneHousehold(scenario)) {
            int number = 1;
            for (Phase phase : run.simulation().plan().phases()) {
                String head = Paragraph.right(number + ". ", 4);
                out.println(Paragraph.hanging(head + Paragraph.left(phase.name(), 14) + " ", phase.summary()));
                out.println(Paragraph.hanging("    reads   ", names(phase.reads())));
                out.println(Paragraph.hanging("    writes  ", names(phase.writes())));
                number++;
            }
        }
    }

    /** The plan is the same for any number of households, so one is enough. */
    private static ModelRun oneHousehold(Scenario scenario) {
        Arm arm = scenario.baseline();
        return arm.simulated().start(RunSetup.ofOneHousehold(scenario.time().calendar(), arm.livelihood()));
    }

    /** Columns with their units; those of one family, such as the prices of all crops, as one. */
    private static String names(List<Column> columns) {
        Set<String> names = new LinkedHashSet<>();
        for (Column column : columns) {
            int dot = column.name().indexOf('.');
            String name = dot < 0 ? column.name() : column.name().substring(0, dot + 1) + "*";
            names.add(column.unit().equals("-") ? name : name + " [" + column.unit() + "]");
        }
        return names.isEmpty() ? "nothing" : String.join(", ", names);
    }
}
