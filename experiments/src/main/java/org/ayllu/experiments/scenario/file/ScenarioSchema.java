package org.ayllu.experiments.scenario.file;

import org.ayllu.experiments.scenario.rule.Written;
import org.ayllu.experiments.yaml.SchemaWriter;

/** The JSON Schema of scenario files. */
public final class ScenarioSchema {
    private ScenarioSchema() {}

    /** Its text, as it stands in {@code scenarios/schema.json}. */
    public static String text() {
        return SchemaWriter.text(Written.class, "A scenario of Ayllu");
    }
}
