package org.ayllu.experiments.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ayllu.experiments.trial.RecordedTrial.Drawn;

/** The design of a trial in plain words: who got the programme and when, and how many. */
final class TrialDesignText {
    private final Words words;
    private final RunScenario scenario;
    private final Material material;
    private final SortedMap<Integer, Integer> starts = new TreeMap<>();
    private int never;
    private int out;

    /**
     * The design.
     *
     * @param drawn the municipalities of one replicate
     */
    TrialDesignText(Material material, List<Drawn> drawn) {
        this.material = material;
        this.words = material.words();
        this.scenario = material.scenario();
        for (Drawn one : drawn) {
            if (one.since().isPresent()) {
                starts.merge(one.since().getAsInt(), 1, Integer::sum);
            } else if (one.block().isPresent()) {
                never++;
            } else {
                out++;
            }
        }
    }

    /** Its sentences. */
    String text() {
        return switch (scenario.design()) {
            case "randomised" -> randomised();
            case "phased" -> phased();
            default -> twins();
        };
    }

    private int with() {
        return starts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private int all() {
        return with() + never + out;
    }

    private String randomised() {
        int strata = scenario.design("strata");
        return words.of(
                strata > 1 ? "trial.strata" : "trial.randomised",
                "with",
                with(),
                "all",
                all(),
                "without",
                never,
                "since",
                scenario.design("since"),
                "strata",
                strata);
    }

    private String phased() {
        List<String> waves = new ArrayList<>();
        starts.forEach((year, n) -> waves.add(words.of("trial.wave", "n", n, "year", year)));
        String reached = words.of("trial.phased", "all", all(), "waves", waves.size(), "list", words.list(waves));
        return never == 0 ? reached : reached + " " + words.of("trial.never", "n", never);
    }

    private String twins() {
        List<String> alike = scenario.covariates().stream()
                .map(name -> material.measure(name).map(MeasureText::brief).orElse(name))
                .toList();
        String pairs = words.of(
                "trial.twins",
                "since",
                scenario.design("since"),
                "list",
                words.list(alike),
                "with",
                with(),
                "all",
                all(),
                "without",
                never);
        return out == 0 ? pairs : pairs + " " + words.raw("trial.alone");
    }
}
