package org.ayllu.reports.page.section;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ayllu.ensembles.results.query.Query;
import org.ayllu.ensembles.statistics.MeanInterval;
import org.ayllu.reports.page.Effect;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.MeasureText;
import org.ayllu.reports.page.Numbers;
import org.ayllu.reports.page.Words;
import org.ayllu.reports.page.chart.GroupsChart;

/** The plain answer of a run with its uncertainty: never firmer than what it rests on. */
public final class Answer {
    /** What an answer speaks of, in this order. */
    private static final List<String> SPOKEN_OF =
            List.of(Material.WELFARE, "headcount", "offFarmLabourShare", "foodPrice", "farmWage");

    private static final int MOST_CHANGES = 3;
    private static final int DIGITS = 3;

    private final Material material;
    private final Words words;
    private final Numbers numbers;

    public Answer(Material material) {
        this.material = material;
        this.words = material.words();
        this.numbers = material.numbers();
    }

    /** The sentences: what changes and by how much, whom it helps or hurts, how sure it is. */
    public List<String> sentences() throws IOException {
        List<String> sentences = new ArrayList<>();
        if (material.single()) {
            sentences.add(levels());
            if (!material.judged() && material.scenario().simulated()) {
                sentences.add(words.raw("answer.onceLevels"));
            }
            sentences.add(firm(false));
            return sentences;
        }
        boolean zero = true;
        for (int arm : material.compared()) {
            List<Effect> effects = effects(arm);
            boolean same = same(arm, effects);
            zero &= same;
            sentences.add(
                    same ? zero(arm) : material.scenario().simulated() ? changes(arm, effects) : exact(arm, effects));
            if (!same && material.scenario().simulated()) {
                who(arm, sentences);
            }
        }
        if (!zero && !material.judged() && material.scenario().simulated()) {
            sentences.add(words.raw("answer.once"));
        }
        sentences.add(firm(zero && material.scenario().simulated()));
        return sentences;
    }

    /** What an arm does to the measures that the answer speaks of. */
    List<Effect> effects(int arm) {
        List<String> names = material.scenario().simulated()
                ? SPOKEN_OF
                : material.measures().stream().map(MeasureText::name).toList();
        List<MeasureText> known = material.scenario().simulated()
                ? material.reported(names)
                : material.reported(material.scenario().summary());
        return known.stream()
                .map(measure -> material.figures().effect(arm, measure))
                .toList();
    }

    /** Whether every figure of an arm is the baseline's. */
    private boolean same(int arm, List<Effect> effects) throws IOException {
        return effects.stream().allMatch(Effect::zero) && differing(arm).equals("0");
    }

    private String asked(String select, int arm) throws IOException {
        String sql = "SELECT " + select + " FROM (SELECT * FROM series WHERE arm = '"
                + material.figures().arms().get(0).name()
                + "') a FULL JOIN (SELECT * FROM series WHERE arm = '"
                + material.figures().arms().get(arm).name()
                + "') b USING (replicate, year, dimension, \"group\", measure)";
        try (Query query = Query.of(material.store())) {
            return query.ask(sql, 1).rows().get(0).get(0);
        }
    }

    private String differing(int arm) throws IOException {
        return asked("count(*) FILTER (a.value IS DISTINCT FROM b.value)", arm);
    }

    private String zero(int arm) throws IOException {
        return words.of(
                "answer.zero",
                "arm",
                material.arm(arm),
                "baseline",
                material.arm(0),
                "n",
                numbers.count(Long.parseLong(asked("count(*)", arm))));
    }

    private String changes(int arm, List<Effect> effects) {
        List<String> told = effects.stream()
                .filter(Effect::headline)
                .limit(MOST_CHANGES)
                .map(this::change)
                .toList();
        List<String> sentences = new ArrayList<>(List.of(words.of(
                told.isEmpty() ? "answer.nothing" : "answer.effects",
                "baseline",
                material.arm(0),
                "arm",
                material.arm(arm),
                "changes",
                words.list(told),
                "period",
                material.period())));
        List<String> tiny = named(effects.stream().filter(Effect::tiny).toList());
        if (!tiny.isEmpty()) {
            sentences.add(words.of(tiny.size() == 1 ? "answer.tinyOne" : "answer.tiny", "list", words.list(tiny)));
        }
        List<String> unclear = named(effects.stream()
                .limit(MOST_CHANGES)
                .filter(effect -> effect.judged() && !effect.moves())
                .toList());
        if (!told.isEmpty() && !unclear.isEmpty()) {
            sentences.add(words.of("answer.unclear", "list", words.list(unclear)));
        }
        return String.join(" ", sentences);
    }

    private static List<String> named(List<Effect> effects) {
        return effects.stream().map(effect -> effect.measure().brief()).toList();
    }

    private String change(Effect effect) {
        return words.of(
                effect.amount() > 0 ? "answer.up" : "answer.down",
                "what",
                effect.measure().brief(),
                "size",
                effect.size(words, numbers));
    }

    private String exact(int arm, List<Effect> effects) {
        List<String> told = effects.stream()
                .filter(Effect::felt)
                .limit(MOST_CHANGES)
                .map(effect -> words.of(
                        effect.measure().year()
                                ? "answer.moves"
                                : effect.amount() > 0 ? "answer.upFromTo" : "answer.downFromTo",
                        "what",
                        effect.measure().brief(),
                        "from",
                        value(effect.measure(), effect.comparison().baseline().mean()),
                        "to",
                        value(effect.measure(), effect.comparison().treatment().mean())))
                .toList();
        return words.of(
                told.isEmpty() ? "answer.same" : "answer.exact",
                "arm",
                material.arm(arm),
                "baseline",
                material.arm(0),
                "changes",
                words.list(told));
    }

    /** A level with its unit. */
    private String value(MeasureText measure, double mean) {
        String size = measure.year() ? Long.toString(Math.round(mean)) : numbers.significant(mean, DIGITS);
        return words.amount(size, measure.unit());
    }

    private void who(int arm, List<String> into) {
        material.measure(Material.WELFARE).ifPresent(welfare -> {
            String told = new GroupsChart(material, welfare).who(arm);
            if (!told.isEmpty()) {
                into.add(told);
            }
        });
    }

    private String levels() {
        List<String> names = material.scenario().simulated()
                ? SPOKEN_OF
                : material.scenario().summary();
        List<String> told = new ArrayList<>();
        for (MeasureText measure : material.reported(names)) {
            MeanInterval mean = MeanInterval.of(material.figures().level(0, measure));
            told.add(words.of("answer.level", "what", measure.brief(), "value", value(measure, mean.mean())));
        }
        return words.of("answer.levels", "period", material.period(), "list", words.list(told));
    }

    /** How sure the answer is. */
    private String firm(boolean zero) {
        if (zero) {
            return words.raw("answer.firmZero");
        }
        String key = !material.scenario().simulated()
                ? "answer.firmExact"
                : material.judged() ? "answer.firm" : "answer.firmOnce";
        return words.of(
                key,
                "replicates",
                material.figures().replicates(),
                "soft",
                numbers.count(material.scenario().soft()),
                "all",
                numbers.count(material.scenario().base().size()));
    }
}
