package org.ayllu.reports.page.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ayllu.ensembles.results.YearlyValues;
import org.ayllu.experiments.trial.RecordedTrial;
import org.ayllu.experiments.trial.RecordedTrial.Drawn;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.MeasureText;
import org.ayllu.reports.page.RunScenario;
import org.ayllu.reports.page.Words;

/** The design of a trial in plain words: who got the programme and when, and how many. */
final class TrialDesignText {
    private static final String HOUSEHOLDS = "households";

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
    private TrialDesignText(Material material, List<Drawn> drawn) {
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

    /** The design as the first replicate drew it. */
    static TrialDesignText of(Material material, RecordedTrial trial) {
        return new TrialDesignText(
                material,
                trial.drawn().stream().filter(one -> one.replicate() == 0).toList());
    }

    /** Its sentences. */
    String text() {
        return switch (scenario.design()) {
            case "randomised" -> randomised();
            case "phased" -> phased();
            default -> twins();
        };
    }

    /** How many years after the programme began the figures are. */
    String years() {
        List<Integer> shown = material.figures()
                .all(0, HOUSEHOLDS)
                .map(YearlyValues::lastYears)
                .orElse(List.of());
        if (starts.isEmpty() || shown.isEmpty()) {
            return "";
        }
        int from = shown.get(0) - starts.lastKey();
        int to = shown.get(shown.size() - 1) - starts.firstKey();
        String waves = starts.size() > 1 ? "Waves" : "";
        String key = from < 0 ? "Mixed" + waves : from == to ? "One" : waves;
        return words.of(
                "trial.years" + key,
                "began",
                starts.firstKey(),
                "period",
                material.period(),
                "from",
                from,
                "to",
                to,
                "nth",
                to + 1);
    }

    /** Who gets the programme, for who does not ask how lots are drawn. */
    String plain() {
        return words.of(
                "trial.plain", "with", with(), "all", all(), "since", starts.isEmpty() ? "–" : starts.firstKey());
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
