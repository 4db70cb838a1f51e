package org.ayllu.reports.page.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.reports.page.Effect;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.Numbers;
import org.ayllu.reports.page.Words;

/** The main figures of each arm in large numerals. */
public final class Cards {
    private static final int MOST = 5;
    /** A space of no width: a long unit goes on in the next line after a stroke and not after any letter. */
    private static final String MAY_BREAK = "\u200b";

    private final Material material;
    private final Answer answer;

    public Cards(Material material, Answer answer) {
        this.material = material;
        this.answer = answer;
    }

    /** As templates read them; none for a model that is solved, whose figures are in a table. */
    public List<Map<String, Object>> view() {
        List<Map<String, Object>> arms = new ArrayList<>();
        if (material.single() || !material.scenario().simulated()) {
            return arms;
        }
        for (int arm : material.compared()) {
            List<Map<String, Object>> cards = answer.effects(arm).stream()
                    .filter(effect -> !effect.tiny())
                    .limit(MOST)
                    .map(this::card)
                    .toList();
            List<Map<String, Object>> named =
                    material.arms().size() > 2 ? List.of(Map.of("arm", material.arm(arm))) : List.of();
            if (!cards.isEmpty()) {
                arms.add(Map.of("named", named, "cards", cards));
            }
        }
        return arms;
    }

    private Map<String, Object> card(Effect effect) {
        Words words = material.words();
        Numbers numbers = material.numbers();
        boolean percent = effect.relative();
        String size = percent ? effect.percent(numbers) + "\u00a0%" : effect.difference(numbers);
        String unit = percent
                ? ""
                : effect.measure().share()
                        ? words.raw("size.pointsUnit")
                        : effect.measure().unit();
        Map<String, Object> card = new LinkedHashMap<>();
        card.put("label", effect.measure().label());
        card.put("size", effect.zero() ? numbers.count(0) : size);
        card.put("unit", unit);
        card.put("clear", effect.judged() && effect.moves());
        card.put("interval", effect.judged() ? effect.interval(words, numbers) : "");
        String levels = effect.level(effect.comparison().baseline().mean(), numbers) + " → "
                + effect.level(effect.comparison().treatment().mean(), numbers);
        card.put(
                "levels",
                effect.measure().unit().isEmpty()
                        ? levels
                        : levels + "\u00a0" + effect.measure().unit().replace("/", "/" + MAY_BREAK));
        return card;
    }
}
