package org.ayllu.cli;

import org.ayllu.experiments.scenario.file.ScenarioSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the schema of scenario files. */
@Command(
        name = "schema",
        description = {
            "Print the JSON Schema of scenario files.",
            "Editors that know it complete keys and mark mistakes while you type."
        },
        footer = {
            "",
            "Example:",
            "  ayllu schema > schema.json",
            "and as the first line of a scenario beside it:",
            "  # yaml-language-server: $$schema=schema.json"
        })
final class SchemaCommand implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine()
                .getOut()
                .println(ScenarioSchema.text(Ayllu.models(spec)).strip());
    }
}
