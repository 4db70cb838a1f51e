package org.ayllu.soak.file;

import java.util.List;

/** What kinds of files are mutated. */
public enum FileSubject {
    /** A scenario. */
    SCENARIO("scenario"),
    /** A survey of households. */
    SURVEY("survey"),
    /** What the columns of a survey mean. */
    MAPPING("mapping"),
    /** Areas of municipalities. */
    MAP("map"),
    /** Crops of a sector. */
    CROPS("crops"),
    /** A file of a folder of results. */
    RESULTS("results");

    private final String words;

    FileSubject(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** Shipped files of the kind, relative to the folder of scenarios; none where they are made. */
    List<String> files() {
        return switch (this) {
            case SCENARIO ->
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
                        "sector/wheat-imports.yaml");
            case SURVEY -> List.of("data/example-survey.csv");
            case MAPPING -> List.of("mappings/rhomis.yaml");
            case MAP -> List.of("data/example-map.geojson");
            case CROPS -> List.of("sector/qdemo7-crops.csv");
            case RESULTS -> List.of();
        };
    }
}
