package org.ayllu.reports.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.ayllu.ensembles.results.ArmDescription;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Texts of the shipped scenarios, which are in English, in the language of a report. A text that it does not know stands as it is. */
final class ScenarioTexts {
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private ScenarioTexts() {}

    /** The texts of a language; none for English. */
    static ScenarioTexts of(Language language) {
        ScenarioTexts known = new ScenarioTexts();
        String file = "texts." + language.code() + ".yaml";
        try (InputStream in = ScenarioTexts.class.getResourceAsStream(file)) {
            if (in != null) {
                known.read(YAMLMapper.shared().readTree(in), language.code());
            }
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(JsonNode root, String language) {
        root.path("texts")
                .forEach(text -> texts.put(
                        text.path("en").asString(""), text.path(language).asString("")));
        root.path("names")
                .properties()
                .forEach(entry -> names.put(entry.getKey(), entry.getValue().asString("")));
    }

    /** A title, question or label. */
    String text(String english) {
        return texts.getOrDefault(english, english);
    }

    /** Whether it knows a text. */
    boolean knows(String english) {
        return texts.containsKey(english);
    }

    /** An arm with name and label; its name is translated with its label only, since it may mean something else elsewhere. */
    ArmDescription arm(ArmDescription arm) {
        return knows(arm.label())
                ? new ArmDescription(names.getOrDefault(arm.name(), arm.name()), text(arm.label()))
                : arm;
    }
}
