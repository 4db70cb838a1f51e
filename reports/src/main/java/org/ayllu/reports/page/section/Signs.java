package org.ayllu.reports.page.section;

import java.util.Optional;
import org.ayllu.ensembles.statistics.MeanInterval;
import org.ayllu.reports.page.Effect;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.MeasureText;
import org.ayllu.reports.page.Words;

/** Titles that say of a figure whether it rises, falls or does neither. */
final class Signs {
    private final Material material;
    private final Words words;

    Signs(Material material) {
        this.material = material;
        this.words = material.words();
    }

    /** Whether poverty rises, falls, or neither, in the arm that moves it most. */
    String poverty(Moves moves, MeasureText headcount) {
        if (moves.zero()) {
            return words.of("title.zero", "section", words.raw("section.poverty"));
        }
        int arm = moves.arm();
        Effect effect = material.figures().effect(arm, headcount);
        if (!effect.headline()) {
            return words.raw("title.povertyNone");
        }
        String key = effect.amount() > 0 ? "title.povertyUp" : "title.povertyDown";
        String size = material.numbers().of(Math.abs(effect.amount()), 1);
        return material.title(arm, words.of(key, "size", size));
    }

    /** What food costs and a day pays. */
    String prices() {
        Optional<MeasureText> food = material.measure("foodPrice").filter(this::reported);
        Optional<MeasureText> wage = material.measure("farmWage").filter(this::reported);
        if (food.isEmpty() || wage.isEmpty()) {
            return words.raw("section.markets");
        }
        Moves moves = new Moves(material);
        material.compared()
                .forEach(arm -> moves.add(arm, "food", material.figures().effect(arm, food.get())));
        material.compared()
                .forEach(arm -> moves.add(arm, "wage", material.figures().effect(arm, wage.get())));
        if (moves.zero()) {
            return words.of("title.zero", "section", words.raw("section.markets"));
        }
        int arm = moves.arm();
        String title = words.of(
                "title.prices",
                "food",
                sign("title.food", material.figures().effect(arm, food.get())),
                "wage",
                sign("title.wage", material.figures().effect(arm, wage.get())));
        return material.title(arm, title);
    }

    /** What food costs and a day pays in the baseline. */
    String priceLevels() {
        Optional<MeasureText> food = material.measure("foodPrice").filter(this::reported);
        Optional<MeasureText> wage = material.measure("farmWage").filter(this::reported);
        return food.isEmpty() || wage.isEmpty()
                ? words.raw("section.markets")
                : words.of("title.pricesLevels", "food", level(food.get()), "wage", level(wage.get()));
    }

    private boolean reported(MeasureText measure) {
        return material.figures().reported(measure.name());
    }

    private String level(MeasureText measure) {
        return material.numbers()
                .of(MeanInterval.of(material.figures().level(0, measure)).mean(), 2);
    }

    private String sign(String key, Effect effect) {
        if (!effect.headline()) {
            return words.raw(key + "None");
        }
        return words.of(key + (effect.amount() > 0 ? "Up" : "Down"), "size", effect.size(words, material.numbers()));
    }
}
