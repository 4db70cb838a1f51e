package org.ayllu.soak.world;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ayllu.experiments.scenario.file.Models;
import org.ayllu.experiments.yaml.ParameterPaths;
import org.ayllu.models.model.SimulatedModel;
import org.ayllu.models.sector.SectorTerms;
import org.ayllu.soak.Dice;
import org.ayllu.soak.world.RandomNumber.Range;

/** What the schema does not say: keys that a scenario must have, names that must be known elsewhere in it, lists of one number a month. */
final class RandomKeys {
    /** Whether a key is stated. */
    enum Use {
        /** As luck has it. */
        MAYBE,
        /** In every world. */
        ALWAYS,
        /** In none. */
        NEVER
    }

    private static final int MONTHS = 12;
    private static final double STATED_KEYS = 0.3;
    /** Food and leisure together; the rest is for other goods. */
    private static final BigDecimal MOST_WANTED = new BigDecimal("0.999");

    private static final SimulatedModel SIMULATED = Models.shipped().usual();
    private static final Pattern IN_ARM = Pattern.compile("^arms\\[\\d+]\\.change\\.");
    private static final Pattern CURVE = Pattern.compile("\\.curve(From|To)$");
    private static final Pattern PLACE = Pattern.compile("\\[\\d+]");
    private static final Set<String> ALWAYS = Set.of(
            "format",
            "name",
            "title",
            "arms",
            "arms[].name",
            "arms[].label",
            "population.households",
            "population.municipalities",
            "population.file",
            "population.mapping",
            "time.start",
            "time.years",
            "time.seasonsPerYear",
            "experiment.design.since",
            "model.crops",
            "model.opening",
            "model.opening.crop");
    /** In the base, because few worlds would state all three by themselves, and whether rows come and go is felt everywhere. */
    private static final Set<String> OF_BASE =
            Set.of("model", "model.demography", "model.demography.founding", "model.demography.founding.rule");

    private static final Set<String> OF_SIMULATED =
            Set.of("seed", "replicates", "time", "population", "livelihood", "experiment");
    private static final List<String> OUTCOMES =
            List.of("realIncomePerPerson", "stapleOutput", "offFarmLabourShare", "herd");
    private static final List<String> NEW_CROPS = List.of("oca", "tarwi");
    private static final Map<String, Set<String>> KNOWN = known();

    private final Dice dice;
    private final WorldPlan plan;
    private final Map<String, BigDecimal> drawn = new HashMap<>();
    private final FoodCrops foods = new FoodCrops();

    RandomKeys(Dice dice, WorldPlan plan) {
        this.dice = dice;
        this.plan = plan;
    }

    /** Whether a key is stated. */
    Use use(String path) {
        String at = general(path);
        boolean inArm = IN_ARM.matcher(path).find();
        if (isOut(at, path, inArm)) {
            return Use.NEVER;
        }
        return isNeeded(at, path, inArm) ? Use.ALWAYS : Use.MAYBE;
    }

    private boolean isOut(String at, String path, boolean inArm) {
        boolean simulated = plan.model().equals(SIMULATED.kind());
        if (!simulated && OF_SIMULATED.contains(at.split("\\.", 2)[0])) {
            return true;
        }
        boolean ofTrial = at.equals("experiment.analysis");
        return Narrowed.LEFT_OUT.stream().anyMatch(one -> one.path().equals(at))
                || (plan.trial() ? plan.outOfTrial(at, path, inArm) : ofTrial);
    }

    private boolean isNeeded(String at, String path, boolean inArm) {
        boolean ofBase = OF_SIMULATED.contains(at)
                || OF_BASE.contains(at)
                || CURVE.matcher(at).find();
        return ALWAYS.contains(at) || (ofBase && !inArm) || foods.needs(at) || (plan.trial() && plan.inTrial(at, path));
    }

    /** How often a kind is drawn. */
    int weight(String path, String kind) {
        return switch (general(path)) {
            case "model" -> kind.equals(plan.model()) ? 1 : 0;
            case "population" -> kind.equals("synthetic") ? 3 : 1;
            case "experiment.design" -> kind.equals("arms") == plan.trial() ? 0 : 1;
            default -> 1;
        };
    }

    /** What may stand at a key that takes a text; empty where the schema decides. */
    List<String> words(String path) {
        return switch (PLACE.matcher(general(path)).replaceAll("[]")) {
            case "name" -> List.of("world-" + plan.number());
            case "title", "question" -> List.of("World " + plan.number(), "\"Pacha: ñandú, ☃ & 100 %\"");
            case "arms[].name" -> List.of("arm-" + path.replaceAll("\\D", ""));
            case "arms[].label" -> List.of("Arm " + path.replaceAll("\\D", ""));
            case "population.file" -> List.of(RandomSurvey.FILE);
            case "population.mapping" -> List.of(RandomSurvey.MAPPING);
            case "model.crops" -> List.of(RandomCrops.FILE);
            case "model.opening.crop" -> RandomCrops.NAMES;
            case "time.seasonsPerYear" -> List.of("1", "2", "3", "4", "6", "12");
            case "experiment.design.covariates[]" ->
                path.endsWith("[0]") ? OUTCOMES.subList(0, 2) : OUTCOMES.subList(2, OUTCOMES.size());
            case "experiment.draws" -> plan.trial() ? List.of("shared") : List.of();
            default -> List.of();
        };
    }

    /** Entries of a list: the months of a year, or some. */
    int count(String path) {
        return switch (general(path)) {
            case "arms" -> plan.arms();
            case "experiment.design.covariates" -> 2;
            default -> MONTHS;
        };
    }

    /** Keys of a map. */
    List<String> keysOf(String path) {
        Set<String> possible = new LinkedHashSet<>(KNOWN.getOrDefault(general(path), Set.of()));
        switch (general(path)) {
            case FoodCrops.CROPS -> possible.addAll(NEW_CROPS);
            case FoodCrops.WORLD_PRICES -> possible.addAll(KNOWN.getOrDefault(FoodCrops.CROPS, Set.of()));
            case "model.importPrices", "model.exportPrices" -> possible.addAll(RandomCrops.NAMES);
            default -> {}
        }
        List<String> keys = new ArrayList<>();
        for (String key : possible) {
            boolean wanted = dice.chance(path + "." + key, 10, STATED_KEYS) && !foods.isRefused(general(path), key);
            if (wanted || goes(path, key)) {
                keys.add(key);
            }
        }
        return keys;
    }

    /** Whether a key of a map must be taken out: the world price of what is no food here. */
    boolean goes(String path, String key) {
        boolean stated = isKnown(path, key) || drawn.containsKey(general(path) + "." + key);
        return stated && foods.priceGoes(general(path), key);
    }

    /** Remembers a word that others hang on, and gives it back. */
    String chosen(String path, String word) {
        foods.chosen(general(path), word);
        return word;
    }

    /** Whether a key of a map has defaults. */
    boolean isKnown(String path, String key) {
        return KNOWN.getOrDefault(general(path), Set.of()).contains(key);
    }

    /** Whether a key of a map with defaults may be taken out. */
    boolean mayGo(String path) {
        return general(path).startsWith("model.farm") || general(path).startsWith("model.border");
    }

    /** The range of a number, cut where {@link Narrowed} says so or other numbers ask it. */
    Range range(String path, Range allowed) {
        String at = general(path);
        Range range = allowed;
        for (Narrowed one : Narrowed.RANGES) {
            range = one.path().equals(at) ? range.within(one.low(), one.high()) : range;
        }
        if (at.endsWith(".curveTo")) {
            return range.above(drawn.get(at.replaceFirst("To$", "From")));
        }
        if (at.startsWith("model.exportPrices.")) {
            return range.below(drawn.get(at.replace("exportPrices", "importPrices")));
        }
        if (at.equals("model.preferences.leisure") && drawn.containsKey("model.preferences.food")) {
            return range.below(MOST_WANTED.subtract(drawn.getOrDefault("model.preferences.food", BigDecimal.ZERO)));
        }
        long start = of("time.start");
        long years = of("time.years");
        return switch (at) {
            case "population.households" -> range.within(plan.places(), Long.MAX_VALUE);
            case "population.municipalities" -> range.within(plan.places(), of("population.households"));
            case "experiment.design.since" -> range.within(start + 1, Math.max(start + 1, start + years - 1));
            case "experiment.design.waves", "experiment.design.every" -> range.within(1, Math.max(2, years / 2));
            default -> range;
        };
    }

    /** Remembers a number for {@link #range}. */
    void drawn(String path, BigDecimal value) {
        drawn.put(general(path), value);
    }

    /** The first reported year. */
    int firstYear() {
        return (int) of("time.start");
    }

    private long of(String path) {
        return drawn.getOrDefault(path, BigDecimal.ONE).longValue();
    }

    /** A path as it would be in the base. */
    private static String general(String path) {
        String base = IN_ARM.matcher(path).replaceFirst("");
        return base.startsWith("arms[") ? PLACE.matcher(base).replaceAll("[]") : base;
    }

    private static Map<String, Set<String>> known() {
        Map<String, Set<String>> known = new HashMap<>();
        ParameterPaths.of(SIMULATED).forEach(entry -> keep("model." + entry.path(), known));
        ParameterPaths.of(SectorTerms.defaults()).forEach(entry -> keep("model.sector." + entry.path(), known));
        return known;
    }

    private static void keep(String path, Map<String, Set<String>> known) {
        for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
            String key = path.substring(dot + 1).split("\\.", 2)[0];
            known.computeIfAbsent(path.substring(0, dot), unknown -> new LinkedHashSet<>())
                    .add(key);
        }
    }
}
