package org.ayllu.experiments.scenario.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ayllu.core.demography.FoundingRule;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.TimePath;
import org.ayllu.ensembles.execution.ArmRun;
import org.ayllu.ensembles.execution.Observation;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.CalibrationTerms;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.file.Models;
import org.ayllu.experiments.scenario.rule.Written;
import org.ayllu.experiments.yaml.ParameterPaths;
import org.ayllu.models.highlands.LivelihoodTerms;
import org.ayllu.models.model.TheoryTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No parameter is declared and read nowhere: each number that a file may state moves a figure. Those of {@code experiment:} move no run but what is made of
 * runs; their own tests move them.
 */
class EveryParameterMovesTest {
    private static final Models MODELS = Models.shipped();
    private static final Map<String, TheoryTerms> THEORIES = MODELS.theoriesOf(MODELS.usual());
    /** Parameters that the usual world does not feel when they move by a fifth, with a world and a move that shows them. */
    private static final Map<String, Context> CONTEXTS = contexts();

    /**
     * Where and how a parameter is tried.
     *
     * @param world values that differ from the usual world's, by path
     * @param value its other value
     * @param why what must happen before it is felt
     */
    private record Context(Map<String, Object> world, Object value, String why) {}

    private static Map<String, Context> contexts() {
        Map<String, Context> contexts = new LinkedHashMap<>();
        for (String crop : List.of("potato", "quinoa", "maize", "barley", "wheat", "beans", "fodder")) {
            contexts.put(
                    "model.farm.crops." + crop + ".harvestMonth",
                    new Context(Map.of(), 1, "only the season of a month is felt, not the month"));
        }
        contexts.put(
                "model.border.stapleImportShare",
                new Context(Map.of(), 0.5, "it is the most that it can be, and cannot move up"));
        contexts.put(
                "model.demography.founding.staying",
                new Context(
                        Map.of("model.demography.founding.rule", FoundingRule.EQUAL),
                        0.0,
                        "households are founded only by a rule"));
        contexts.put("model.weather.elNinoChance", new Context(Map.of(), 0.9, "years of El Niño are few"));
        contexts.put(
                "model.food.cityDemandFloor",
                new Context(Map.of(), 0.8, "the countryside sells the cities more than that"));
        contexts.put(
                "model.food.highestPrice",
                new Context(
                        Map.of(
                                "model.weather.elNinoChance",
                                1.0,
                                "model.weather.elNinoLoss",
                                0.9,
                                "model.food.highestPrice",
                                1.1),
                        1.2,
                        "prices meet it only when harvests fail"));
        return contexts;
    }

    @Test
    void everyNumberMovesAFigure() {
        Written usual = world();
        List<Observation> figures = figures(usual);
        List<String> still = new ArrayList<>();
        int tried = 0;
        for (ParameterPaths.Entry entry : ParameterPaths.of(usual)) {
            for (Written moved : moves(usual, entry)) {
                Context context = CONTEXTS.get(entry.path());
                List<Observation> before = context == null ? figures : figures(in(usual, context.world()));
                tried++;
                if (figures(moved).equals(before)) {
                    still.add(entry.path());
                }
            }
        }

        assertThat(still).as("parameters that move nothing").isEmpty();
        assertThat(tried).isGreaterThan(200);
    }

    /** The numbers of each theory, in a world that follows it. */
    @ParameterizedTest
    @MethodSource("theories")
    void everyNumberOfATheoryMovesAFigure(String theory, LivelihoodTerms terms) {
        Written usual = ParameterPaths.with(world(), "livelihood", terms);
        List<Observation> figures = figures(usual);
        assertThat(figures).as("theory %s itself", theory).isNotEmpty();
        List<String> still = new ArrayList<>();
        for (ParameterPaths.Entry entry : ParameterPaths.of(usual)) {
            if (entry.path().startsWith("livelihood.")) {
                for (Written moved : moves(usual, entry)) {
                    if (figures(moved).equals(figures)) {
                        still.add(entry.path());
                    }
                }
            }
        }

        assertThat(still).as("parameters of %s that move nothing", theory).isEmpty();
    }

    static Stream<Arguments> theories() {
        return THEORIES.entrySet().stream().map(theory -> Arguments.of(theory.getKey(), theory.getValue()));
    }

    @Test
    void noTwoTheoriesSayTheSame() {
        Set<List<Observation>> said = new HashSet<>();
        THEORIES.forEach(
                (theory, terms) -> assertThat(said.add(figures(ParameterPaths.with(world(), "livelihood", terms))))
                        .as(theory)
                        .isTrue());
    }

    @Test
    void noContextIsLeftOver() {
        TreeSet<String> paths = new TreeSet<>();
        ParameterPaths.of(world()).forEach(entry -> paths.add(entry.path()));

        assertThat(paths).containsAll(CONTEXTS.keySet());
    }

    /** Few households, ten years, and a border that moves, because constant prices are felt by nobody. */
    private static Written world() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("population.households", 200);
        values.put("population.municipalities", 5);
        values.put("time.years", 8);
        values.put("time.warmUpYears", 2);
        values.put("model.border.tariff", path(0.2, 0.05));
        values.put("model.border.exchangeRate", path(1, 0.8));
        values.put("model.border.exportPrices", path(1, 1.5));
        values.put("model.border.worldPrices.wheat", path(136, 72));
        values.put("model.border.worldPrices.maize", path(112, 54));
        values.put("model.border.worldPrices.barley", path(59, 52));
        return in(MODELS.defaults(MODELS.usual()), values);
    }

    private static TimePath path(double first, double last) {
        return TimePath.of(Map.of(1985, first, 1990, last));
    }

    private static Written in(Written world, Map<String, Object> values) {
        Written changed = world;
        for (Map.Entry<String, Object> value : values.entrySet()) {
            changed = ParameterPaths.with(changed, value.getKey(), value.getValue());
        }
        return changed;
    }

    /** The world with the parameter moved; a list once for each of its numbers. */
    private static List<Written> moves(Written usual, ParameterPaths.Entry entry) {
        if (entry.path().equals("format")
                || entry.path().equals("replicates")
                || entry.path().startsWith("experiment.")) {
            return List.of();
        }
        Context context = CONTEXTS.get(entry.path());
        if (context != null) {
            return List.of(ParameterPaths.with(in(usual, context.world()), entry.path(), context.value()));
        }
        List<Written> moved = new ArrayList<>();
        for (Object value : moved(entry.value(), entry.parameter())) {
            moved.add(ParameterPaths.with(usual, entry.path(), value));
        }
        return moved;
    }

    private static List<Object> moved(Object value, Parameter parameter) {
        if (value instanceof Integer whole) {
            return List.of(whole(whole, parameter));
        }
        if (value instanceof Double number) {
            return List.of(number(number, parameter));
        }
        if (value instanceof TimePath path) {
            SortedMap<Integer, Double> points = new TreeMap<>(path.values());
            points.put(points.lastKey(), number(path.values().get(points.lastKey()), parameter));
            return List.of(new TimePath(points));
        }
        List<Object> lists = new ArrayList<>();
        List<?> list = (List<?>) value;
        for (int i = 0; i < list.size(); i++) {
            List<Object> copy = new ArrayList<>(list);
            copy.set(i, number((Double) list.get(i), parameter));
            lists.add(copy);
        }
        return lists;
    }

    /** A fifth more, or half-way to the nearer of the upper bound and .5 above. */
    private static double number(double value, Parameter parameter) {
        double more = value == 0 ? 0.25 : value + 0.2 * Math.abs(value);
        return more <= parameter.max() ? more : (value + parameter.max()) / 2;
    }

    /** The next divisor of twelve for seasons, otherwise one more. */
    private static int whole(int value, Parameter parameter) {
        if (parameter.unit().equals("seasons")) {
            return 6;
        }
        return value + 1 <= parameter.max() ? value + 1 : value - 1;
    }

    private static List<Observation> figures(Written written) {
        Scenario scenario = new Scenario(
                written.format(),
                "moved",
                "",
                "",
                written.seed(),
                1,
                written.time(),
                written.population(),
                written.livelihood(),
                written.model(),
                List.of(new Arm("only", "", written.population(), written.livelihood(), written.model())),
                List.of(),
                written.experiment(),
                CalibrationTerms.none());
        List<Observation> figures = new ArrayList<>();
        try (ArmRun run = new ScenarioRuns(scenario, Path.of(""), CheckLevel.OFF).start(0, 0, 1)) {
            while (run.period() < run.periods()) {
                run.step(figures::add);
            }
        }
        return figures;
    }
}
