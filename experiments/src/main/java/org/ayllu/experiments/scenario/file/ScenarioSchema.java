package org.ayllu.experiments.scenario.file;

import org.ayllu.experiments.scenario.rule.Written;
import org.ayllu.experiments.yaml.SchemaWriter;

/** The JSON Schema of scenario files. */
public final class ScenarioSchema {
    private ScenarioSchema() {}

    /** Its text; with the shipped models as it stands in {@code scenarios/schema.json}. */
    public static String text(Models models) {
        return SchemaWriter.text(Written.class, models.kinds(), "A scenario of Ayllu");
    }
}
