package org.ayllu.benchmarks.village;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.ayllu.benchmarks.village.Countryside.Stepping;
import org.ayllu.core.engine.Calendar;
import org.ayllu.core.market.BorderTerms;
import org.ayllu.core.random.Draws;
import org.ayllu.core.table.DoubleColumn;
import org.ayllu.core.terms.TimePath;
import org.ayllu.models.highlands.Highlands;
import org.ayllu.models.highlands.HighlandsRun;
import org.ayllu.models.highlands.HighlandsTerms;
import org.ayllu.models.highlands.SyntheticPopulation;
import org.ayllu.models.highlands.SyntheticTerms;

/**
 * Holds the objects to the engine's figures. Given the engine's own draws they must give its figures, but for the last digits that other functions and another
 * order of summation move. With MASON's generator they must give them on the average of several seeds, within what chance allows. Ends with status 1 where
 * either fails. {@code main HOUSEHOLDS} prints a table in Markdown.
 */
public final class VillageCheck {
    /** Far above rounding, which grows over the years, and far below what one household's different choice would do to some figure. */
    private static final double SAME = 1e-8;
    /** The same for the real income of a single household, whose shadow wage is found to 1e-14 only. */
    private static final double SAME_HOUSEHOLD = 1e-6;
    /** Figures below it count as this large; those meant are days of idleness where nobody is idle. */
    private static final double LEAST = 1e-3;
    /** Standard errors of a difference of means. */
    private static final double ERRORS = 3;
    /** For standard deviations that are themselves estimates of few seeds. */
    private static final double SLACK = 0.01;

    private static final int YEARS = 8;
    private static final int SEEDS = 8;
    private static final int HOUSEHOLDS_PER_MUNICIPALITY = 500;

    private final int households;
    private final HighlandsTerms terms = opening();
    private boolean failed;
    private double worstHousehold;

    private VillageCheck(int households) {
        this.households = households;
    }

    /** Runs the check. */
    public static void main(String[] arguments) {
        VillageCheck check = new VillageCheck(Integer.parseInt(arguments[0]));
        check.compare().forEach(System.out::println);
        if (check.failed) {
            System.err.println(
                    "The objects and the engine do not give the same figures; see the lines marked with <<.");
            System.exit(1);
        }
    }

    /** The shipped parameters, with a border whose prices move. */
    private static HighlandsTerms opening() {
        HighlandsTerms terms = HighlandsTerms.defaults();
        BorderTerms border = terms.border();
        BorderTerms moving = border.with("tariff", TimePath.of(Map.of(1985, 0.2, 1989, 0.05)))
                .with("exchangeRate", TimePath.of(Map.of(1986, 1.0, 1990, 1.2)))
                .with("exportPrices", TimePath.of(Map.of(1985, 1.0, 1990, 1.3)));
        return HighlandsTerms.defaultsBut(moving);
    }

    /** The figures of a year or of the mean of years, engine, objects with its draws, objects with MASON's. */
    private record Outcome(Map<String, Double> engine, Map<String, Double> sameDraws, Map<String, Double> ownDraws) {}

    private List<String> compare() {
        List<Outcome> outcomes = new ArrayList<>();
        Map<String, Double> worst = new LinkedHashMap<>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            outcomes.add(outcome(seed, worst));
        }
        failed |= !(worstHousehold <= SAME_HOUSEHOLD);
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "Figures of %,d households over %d years, %d seeds. \"Same draws\": largest relative difference in any year of seed 1, allowed %.0e;"
                        + " no household's real income differs by more than %.1e%s, allowed %.0e."
                        + " \"Own draws\": means over years 3 to %d and seeds; they may differ by %.0f standard errors and %.0f %%.",
                households,
                YEARS,
                SEEDS,
                SAME,
                worstHousehold,
                worstHousehold <= SAME_HOUSEHOLD ? "" : " <<",
                SAME_HOUSEHOLD,
                YEARS,
                ERRORS,
                100 * SLACK));
        lines.add("");
        lines.add(
                "| figure | engine | its spread over seeds | same draws differ by | own draws | differ by | allowed |");
        lines.add("| --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (Map.Entry<String, Double> figure : worst.entrySet()) {
            lines.add(line(figure.getKey(), figure.getValue(), outcomes));
        }
        return lines;
    }

    private String line(String name, double worst, List<Outcome> outcomes) {
        double[] engine = outcomes.stream()
                .mapToDouble(outcome -> Objects.requireNonNull(outcome.engine().get(name)))
                .toArray();
        double[] own = outcomes.stream()
                .mapToDouble(
                        outcome -> Objects.requireNonNull(outcome.ownDraws().get(name)))
                .toArray();
        double difference = Math.abs(mean(own) - mean(engine));
        double error = Math.sqrt((variance(own) + variance(engine)) / outcomes.size());
        double allowed = ERRORS * error + SLACK * Math.abs(mean(engine));
        boolean same = worst <= SAME;
        boolean near = difference <= allowed;
        failed |= !same || !near;
        return String.format(
                Locale.ROOT,
                "| %s | %.4f | %.4f | %.1e%s | %.4f | %.4f%s | %.4f |",
                name,
                mean(engine),
                Math.sqrt(variance(engine)),
                worst,
                same ? "" : " <<",
                mean(own),
                difference,
                near ? "" : " <<",
                allowed);
    }

    private Outcome outcome(int seed, Map<String, Double> worst) {
        Draws draws = new Draws(seed, 0);
        SyntheticTerms people =
                SyntheticTerms.defaults().sized(households, Math.max(4, households / HOUSEHOLDS_PER_MUNICIPALITY));
        try (HighlandsRun run = Highlands.of(
                        terms,
                        new Calendar(1986, YEARS - 1, 1, 4, 9),
                        SyntheticPopulation.draw(people, new Draws(1, 0)))
                .seed(seed)
                .start()) {
            Outcome sums = new Outcome(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
            Countryside sameDraws = Countryside.of(run, seed, Stepping.BY_HOUSEHOLD, draws);
            Countryside ownDraws = Countryside.of(run, seed, Stepping.BY_HOUSEHOLD, null);
            for (int year = 1; year <= YEARS; year++) {
                for (int season = 0; season < 4; season++) {
                    run.simulation().stepPeriod();
                }
                Map<String, Double> engine = Figures.of(run);
                ownDraws.stepYear();
                if (seed == 1) {
                    sameDraws.stepYear();
                    worstHousehold = Math.max(worstHousehold, ofHouseholds(run, sameDraws));
                    Figures.of(sameDraws)
                            .forEach((name, value) -> worst.merge(
                                    name, relative(value, Objects.requireNonNull(engine.get(name))), Math::max));
                }
                if (year > 2) {
                    engine.forEach((name, value) -> sums.engine().merge(name, value / (YEARS - 2), Double::sum));
                    Figures.of(ownDraws)
                            .forEach((name, value) -> sums.ownDraws().merge(name, value / (YEARS - 2), Double::sum));
                }
            }
            return sums;
        }
    }

    private static double relative(double value, double expected) {
        return Math.abs(value - expected) / Math.max(Math.abs(expected), LEAST);
    }

    /** Largest difference of any household's real income. */
    private static double ofHouseholds(HighlandsRun run, Countryside country) {
        DoubleColumn engine = run.tables().households().accounts.realIncomePerPerson;
        double largest = 0;
        int h = 0;
        for (Municipality municipality : country.municipalities) {
            for (Household household : municipality.households) {
                largest = Math.max(largest, relative(household.year.realIncomePerPerson, engine.at(h++)));
            }
        }
        return largest;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double variance(double[] values) {
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum / (values.length - 1);
    }
}
