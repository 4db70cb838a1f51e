package org.ayllu.experiments.soak;

import java.util.List;

/** What kinds of files are mutated. */
public enum FileSubject {
    /** A scenario. */
    SCENARIO(
            "scenario",
            List.of(
                    "andes-opening-small.yaml",
                    "andes-opening.yaml",
                    "calibration-example.yaml",
                    "how-far-prices-travel.yaml",
                    "survey-example.yaml",
                    "trials/extension-phased.yaml",
                    "trials/road-randomised.yaml",
                    "trials/cash-twins.yaml",
                    "classics/missing-markets.yaml",
                    "classics/network-migration.yaml",
                    "sector/wheat-imports.yaml")),
    /** A survey of households. */
    SURVEY("survey", List.of("data/example-survey.csv")),
    /** What the columns of a survey mean. */
    MAPPING("mapping", List.of("mappings/rhomis.yaml")),
    /** Areas of municipalities. */
    MAP("map", List.of("data/example-map.geojson")),
    /** Crops of a sector. */
    CROPS("crops", List.of("sector/qdemo7-crops.csv")),
    /** A file of a folder of results. */
    RESULTS("results", List.of());

    private final String words;
    private final List<String> files;

    FileSubject(String words, List<String> files) {
        this.words = words;
        this.files = files;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** Shipped files of the kind, relative to the folder of scenarios. */
    List<String> files() {
        return files;
    }
}
