package org.ayllu.reports.terminal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.StopTerms;
import org.ayllu.experiments.scenario.SurveyPopulation;
import org.ayllu.experiments.scenario.Years;
import org.ayllu.experiments.scenario.file.LoadedScenario;
import org.ayllu.experiments.trial.TrialDesign;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;

/** What is about to be simulated, in a few lines. */
public final class Preview {
    private static final int MARGIN = 14;

    private Preview() {}

    /**
     * The lines.
     *
     * @param loaded what is simulated
     * @param households number of households of the baseline
     * @param threads how many threads work on it
     * @param out where the results will be
     */
    public static List<String> of(LoadedScenario loaded, int households, int threads, Path out) {
        Scenario scenario = loaded.scenario();
        List<String> lines = head(loaded);
        add(lines, "Size", size(scenario, households));
        if (scenario.experiment().stop().isActive()) {
            add(lines, "Replicates", StopWords.rule(scenario));
        }
        add(lines, "Years", years(scenario.time()));
        add(lines, "Households", people(scenario.baseline()));
        if (scenario.experiment().design() instanceof TrialDesign.AmongMunicipalities design) {
            add(lines, "Trial", TrialWords.of(design));
        }
        add(lines, "Results", out + " (seed " + scenario.seed() + ", " + Numerals.count(threads, "thread") + ")");
        return lines;
    }

    private static List<String> head(LoadedScenario loaded) {
        Scenario scenario = loaded.scenario();
        List<String> lines = new ArrayList<>(Paragraph.wrap(scenario.title(), Paragraph.WIDTH));
        if (!scenario.question().isBlank()) {
            lines.addAll(
                    Paragraph.hanging("  ", scenario.question().strip()).lines().toList());
            loaded.questionOf()
                    .ifPresent(file -> lines.add("  (The question is that of " + file + "; this file states none.)"));
        }
        lines.add("");
        String head = "  Arms";
        int widest = scenario.arms().stream()
                .mapToInt(arm -> Paragraph.length(arm.name()))
                .max()
                .orElse(0);
        String note = scenario.arms().size() > 1 ? " (baseline)" : "";
        for (Arm arm : scenario.arms()) {
            String name = Paragraph.left(head, MARGIN) + Paragraph.left(arm.name(), widest) + "  ";
            lines.addAll(Paragraph.hanging(name, arm.label() + note).lines().toList());
            head = "";
            note = "";
        }
        return lines;
    }

    /**
     * The lines for a model that is solved at once.
     *
     * @param loaded what is solved
     * @param out where the results will be
     */
    public static List<String> ofSolved(LoadedScenario loaded, Path out) {
        List<String> lines = head(loaded);
        add(lines, "Model", loaded.scenario().baseline().model().kind() + ", solved once for each arm");
        add(lines, "Results", out.toString());
        return lines;
    }

    private static void add(List<String> lines, String head, String text) {
        lines.addAll(Paragraph.hanging(Paragraph.left("  " + head, MARGIN), text)
                .lines()
                .toList());
    }

    private static String size(Scenario scenario, int households) {
        StopTerms stop = scenario.experiment().stop();
        int replicates = stop.isActive() ? stop.least() : scenario.replicates();
        int runs = scenario.arms().size() * replicates;
        return Numerals.count(households, "household") + " × "
                + Numerals.count(scenario.time().years(), "year") + " × "
                + Numerals.count(scenario.time().seasonsPerYear(), "season") + " × "
                + (stop.isActive() ? "at least " : "") + Numerals.count(replicates, "replicate") + " × "
                + Numerals.count(scenario.arms().size(), "arm") + ": " + Numerals.count(runs, "run");
    }

    private static String years(Years time) {
        int last = time.start() + time.years() - 1;
        return (last == time.start() ? "" + last : time.start() + "–" + last) + " after "
                + Numerals.count(time.warmUpYears(), "year") + " of warm-up";
    }

    private static String people(Arm arm) {
        String from = arm.population() instanceof SurveyPopulation ? "from a survey" : "synthetic";
        return from + "; " + arm.livelihood().label();
    }
}
