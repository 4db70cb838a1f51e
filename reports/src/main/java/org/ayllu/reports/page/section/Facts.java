package org.ayllu.reports.page.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayllu.ensembles.results.YearlyValues;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.Numbers;
import org.ayllu.reports.page.Words;

/** What stands at the head of a report: model, years, households, replicates, seed. */
public final class Facts {
    private final Material material;
    private final Words words;
    private final List<Map<String, String>> facts = new ArrayList<>();

    private Facts(Material material) {
        this.material = material;
        this.words = material.words();
    }

    /** The facts, as templates read them. */
    public static List<Map<String, String>> of(Material material) {
        Facts facts = new Facts(material);
        facts.model();
        if (material.scenario().simulated()) {
            facts.simulation();
        }
        return List.copyOf(facts.facts);
    }

    private void add(String term, String text) {
        facts.add(Map.of("term", words.raw(term), "text", text));
    }

    private void model() {
        String key = "model." + material.scenario().model();
        add("fact.model", words.has(key) ? words.raw(key) : material.scenario().model());
    }

    private void simulation() {
        Optional<YearlyValues> years = material.figures().all(0, "households");
        if (years.isPresent() && !years.get().years().isEmpty()) {
            List<Integer> all = years.get().years();
            add(
                    "fact.years",
                    words.of(
                            "fact.yearsValue",
                            "first",
                            all.get(0),
                            "last",
                            all.get(all.size() - 1),
                            "seasons",
                            material.scenario().whole("time", "seasonsPerYear")));
        }
        Numbers numbers = material.numbers();
        add(
                "fact.households",
                words.of(
                        material.scenario().synthetic() ? "fact.synthetic" : "fact.survey",
                        "n",
                        numbers.count(material.scenario().whole("population", "households")),
                        "places",
                        numbers.count(material.figures()
                                .groups(0, "municipality", "households")
                                .size())));
        add("fact.replicates", numbers.count(material.figures().replicates()));
        add("fact.seed", Long.toString(material.manifest().experiment().seed()));
    }
}
