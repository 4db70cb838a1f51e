package org.ayllu.reports.page.section;

import java.util.List;
import java.util.Map;
import org.ayllu.ensembles.results.Manifest;
import org.ayllu.reports.page.Language;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.Table;
import org.ayllu.reports.page.Words;

/** How a run is made again and cited. */
public final class RunAgain {
    private static final int HASH_SHOWN = 16;

    private RunAgain() {}

    /** Its part of a view. */
    public static void into(Map<String, Object> view, Material material, Language language) {
        String folder = material.store().folder().toString().replace('\\', '/');
        view.put("command", "ayllu run " + folder + "/scenario.yaml --out " + folder + "-again");
        view.put("reportCommand", "ayllu report " + folder + " --lang " + language.code());
        view.put("again", facts(material));
        view.put("citation", citation(material));
    }

    private static Table facts(Material material) {
        Words words = material.words();
        Manifest manifest = material.manifest();
        Table table = new Table(words.raw("again.facts"), List.of(words.raw("head.label"), words.raw("head.value")));
        table.row(words.raw("again.version"), manifest.software().ayllu());
        table.row(words.raw("again.java"), manifest.software().java());
        if (material.scenario().simulated()) {
            table.row(
                    words.raw("fact.seed"), Long.toString(manifest.experiment().seed()));
        }
        table.row(words.raw("again.hash"), manifest.experiment().scenarioHash());
        table.row(
                words.raw("again.started"),
                manifest.execution().started().toString().substring(0, 10));
        table.row(
                words.raw("again.runs"),
                material.numbers().count(manifest.counts().runs()));
        return table;
    }

    private static String citation(Material material) {
        Manifest manifest = material.manifest();
        return material.words()
                .of(
                        material.scenario().simulated() ? "again.citation" : "again.citationSolved",
                        "version",
                        manifest.software().ayllu(),
                        "name",
                        manifest.experiment().name(),
                        "seed",
                        Long.toString(manifest.experiment().seed()),
                        "hash",
                        manifest.experiment().scenarioHash().substring(0, HASH_SHOWN));
    }
}
