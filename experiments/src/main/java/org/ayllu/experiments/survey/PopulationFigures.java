package org.ayllu.experiments.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import org.ayllu.core.household.Population;
import org.ayllu.experiments.survey.mapping.SurveyMapping;
import org.ayllu.experiments.survey.reading.Member;
import org.ayllu.experiments.survey.reading.SurveyRows;
import org.ayllu.experiments.survey.report.SurveyReport;
import org.ayllu.experiments.survey.report.Words;

/** What the households made are like, beside what the rows used say, each row the same and by weight. */
final class PopulationFigures {
    private static final int PLACES = 12;

    private final SurveyRows rows;
    private final Population population;
    private final Population.HouseholdColumns made;
    private final double[] weights;
    private final double[] equal;
    private final double[] each;
    private final boolean weighted;
    /** Whether sex and age of every person are told, and not only how many there are. */
    private final boolean listed;

    private final List<SurveyReport.Compared> list = new ArrayList<>();

    private PopulationFigures(SurveyMapping mapping, SurveyRows rows, Population population) {
        this.rows = rows;
        this.population = population;
        made = population.householdColumns();
        weights = rows.weights();
        equal = Weighted.equal(weights);
        each = new double[population.households()];
        Arrays.fill(each, 1);
        weighted = mapping.weight() != null;
        listed = mapping.roster() != null;
    }

    /**
     * The figures.
     *
     * @param mapping the mapping
     * @param rows the rows, with weight 0 for those that were dropped
     * @param population the households made
     */
    static List<SurveyReport.Compared> of(SurveyMapping mapping, SurveyRows rows, Population population) {
        PopulationFigures figures = new PopulationFigures(mapping, rows, population);
        figures.people();
        figures.land();
        figures.belongings();
        figures.places(mapping.municipality());
        return List.copyOf(figures.list);
    }

    private void people() {
        Population.PersonColumns persons = population.personColumns();
        mean("people", "", i -> rows.members().get(i).size(), this::size);
        persons("women and girls", "fraction", Member::female, p -> persons.female[p] ? 1 : 0);
        persons("age", "years", Member::age, p -> persons.age[p]);
        mean("age of the head", "years", this::headAge, h -> persons.age[made.firstPerson[h]]);
        mean(
                "schooling of the head",
                "years",
                i -> rows.answers().headSchooling()[i],
                h -> persons.schooling[made.firstPerson[h]]);
    }

    private void land() {
        double[] areas = rows.answers().areas();
        double[] shares = rows.irrigatedShares();
        IntToDoubleFunction land = h -> made.rainfedHa[h] + made.irrigatedHa[h];
        mean("cropland", "ha", i -> areas[i], land);
        list.add(new SurveyReport.Compared(
                "median cropland",
                "ha",
                Weighted.count(i -> areas[i], weights),
                Weighted.median(i -> areas[i], equal),
                weighted ? Weighted.median(i -> areas[i], weights) : Double.NaN,
                Weighted.median(land, each)));
        ratio(
                "irrigated land",
                "fraction",
                new Sums(i -> areas[i] * shares[i], i -> areas[i] + 0 * shares[i]),
                new Sums(h -> made.irrigatedHa[h], land));
    }

    private void belongings() {
        mean("herd", "TLU", i -> rows.answers().herds()[i], h -> made.herdTlu[h]);
        mean("keeps animals", "fraction", i -> rows.answers().herds()[i] > 0 ? 1 : 0, h -> made.herdTlu[h] > 0 ? 1 : 0);
        mean("tools", "US$", i -> rows.tools()[i], h -> made.toolsUsd[h]);
        mean("cash", "US$", i -> rows.cash()[i], h -> made.cashUsd[h]);
        mean("way to the market", "hours", i -> rows.travelHours()[i], h -> made.travelHours[h]);
        mean("indigenous", "fraction", i -> rows.indigenous()[i], h -> made.indigenous[h] ? 1 : 0);
    }

    /** Shares of households by place, the largest first. */
    private void places(SurveyMapping.Municipalities municipality) {
        Map<Integer, Integer> households = new LinkedHashMap<>();
        for (int h = 0; h < population.households(); h++) {
            households.merge(made.municipality[h], 1, Integer::sum);
        }
        households.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(PLACES)
                .map(Map.Entry::getKey)
                .forEach(place -> {
                    String name = population.municipalityName(place);
                    String folded = Words.category(name);
                    mean(
                            "in " + name,
                            "fraction",
                            i -> Words.category(municipality.name(rows.places().get(i)))
                                            .equals(folded)
                                    ? 1
                                    : 0,
                            h -> made.municipality[h] == place ? 1 : 0);
                });
    }

    /** What is divided, and by what. */
    private record Sums(IntToDoubleFunction above, IntToDoubleFunction below) {}

    private void persons(String name, String unit, ToDoubleFunction<Member> answer, IntToDoubleFunction ofPerson) {
        ratio(
                name,
                unit,
                new Sums(
                        i -> rows.members().get(i).stream()
                                .mapToDouble(answer)
                                .filter(value -> !Double.isNaN(value))
                                .sum(),
                        i -> told(rows.members().get(i), answer)),
                new Sums(h -> sum(h, ofPerson), this::size));
    }

    /** Members that have an answer; NaN where none has. */
    private double told(List<Member> members, ToDoubleFunction<Member> answer) {
        long told = members.stream()
                .mapToDouble(answer)
                .filter(value -> !Double.isNaN(value))
                .count();
        return listed && told > 0 ? told : Double.NaN;
    }

    private double headAge(int i) {
        List<Member> members = rows.members().get(i);
        return members.isEmpty() ? Double.NaN : members.get(0).age();
    }

    private void mean(String name, String unit, IntToDoubleFunction answer, IntToDoubleFunction ofHousehold) {
        ratio(name, unit, new Sums(answer, i -> 1 + 0 * answer.applyAsDouble(i)), new Sums(ofHousehold, h -> 1));
    }

    private void ratio(String name, String unit, Sums file, Sums households) {
        list.add(new SurveyReport.Compared(
                name,
                unit,
                Weighted.count(file.below(), weights),
                Weighted.ratio(file.above(), file.below(), equal),
                weighted ? Weighted.ratio(file.above(), file.below(), weights) : Double.NaN,
                Weighted.ratio(households.above(), households.below(), each)));
    }

    private int end(int h) {
        return h + 1 < population.households() ? made.firstPerson[h + 1] : population.persons();
    }

    private double size(int h) {
        return end(h) - made.firstPerson[h];
    }

    private double sum(int h, IntToDoubleFunction ofPerson) {
        double sum = 0;
        for (int p = made.firstPerson[h]; p < end(h); p++) {
            sum += ofPerson.applyAsDouble(p);
        }
        return sum;
    }
}
