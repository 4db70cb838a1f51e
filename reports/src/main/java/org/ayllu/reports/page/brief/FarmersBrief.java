package org.ayllu.reports.page.brief;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayllu.ensembles.results.ArmDescription;
import org.ayllu.ensembles.results.YearlyValues;
import org.ayllu.ensembles.statistics.PairedComparison;
import org.ayllu.reports.page.Block;
import org.ayllu.reports.page.Effect;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.Numbers;
import org.ayllu.reports.page.Table;
import org.ayllu.reports.page.Words;
import org.ayllu.reports.page.trial.TrialBlock;

/** The brief for families who farm: three kinds of family, short sentences, no intervals. */
final class FarmersBrief {
    private static final String WORDS = "brief.farmers.";
    private static final List<String> KINDS = List.of("little", "some", "much");
    private static final List<List<String>> CLASSES =
            List.of(List.of("0-0.5 ha", "0.5-1 ha"), List.of("1-2 ha", "2-5 ha"), List.of("5-20 ha", "20+ ha"));
    private static final List<String> OWN = List.of("labourDays.ownCrops", "labourDays.herding");
    private static final List<String> OTHERS = List.of(
            "labourDays.farmWage", "labourDays.estateWage", "labourDays.nonFarmWage", "labourDays.seasonalMigration");
    private static final String SOLD = "sold";
    private static final int DIGITS = 2;

    private final Material material;
    private final Words words;
    private final Numbers numbers;

    FarmersBrief(Material material) {
        this.material = material;
        this.words = material.words();
        this.numbers = material.numbers();
    }

    /** What stands on the page. */
    Briefs.Content content() throws IOException {
        List<Block> blocks = new ArrayList<>();
        if (material.single()) {
            blocks.add(Block.of(
                    "",
                    List.of(words.of(
                            WORDS + "one", "baseline", material.arms().get(0).label())),
                    List.of(table(0, words.raw(WORDS + "rowCaptionLevels")))));
        }
        for (int arm : material.compared().stream().limit(1).toList()) {
            String compare = words.of(
                    WORDS + "compare",
                    "baseline",
                    material.arms().get(0).label(),
                    "arm",
                    material.arms().get(arm).label());
            blocks.add(Block.of("", List.of(compare), List.of(table(arm, words.raw(WORDS + "rowCaption")))));
            List<String> all = prices(arm);
            if (!all.isEmpty()) {
                blocks.add(new Block(words.raw(WORDS + "all"), List.of(), all, List.of(), List.of()));
            }
        }
        TrialBlock.plain(material).ifPresent(blocks::add);
        List<String> notes = new ArrayList<>();
        if (material.arms().size() > 2) {
            notes.add(words.of(
                    WORDS + "others",
                    "list",
                    words.list(material.arms().stream()
                            .skip(2)
                            .map(ArmDescription::label)
                            .toList())));
        }
        if (!material.judged()) {
            notes.add(words.raw(WORDS + "once"));
        }
        if (!notes.isEmpty()) {
            blocks.add(Block.of("", notes));
        }
        String careful = words.of(
                WORDS + "careful",
                "soft",
                numbers.count(material.scenario().soft()),
                "all",
                numbers.count(material.scenario().base().size()));
        return new Briefs.Content(
                words.raw(WORDS + "title"),
                List.of(words.raw(WORDS + "what")),
                blocks,
                careful + " " + words.raw(WORDS + "dollars"));
    }

    private Table table(int arm, String caption) {
        List<String> head = new ArrayList<>(List.of(words.raw(WORDS + "rowWhat")));
        for (String kind : KINDS) {
            head.add(words.of(WORDS + "family", "land", words.raw(WORDS + kind)));
        }
        Table table = new Table(caption, head);
        row(table, arm, "work", OWN, "households", "days");
        row(table, arm, "wages", OTHERS, "households", "days");
        row(table, arm, SOLD, List.of("netFoodSales"), "households", "money");
        row(table, arm, "income", List.of(Material.WELFARE), "persons", "money");
        return table;
    }

    private void row(Table table, int arm, String name, List<String> measures, String weight, String unit) {
        List<String> cells = new ArrayList<>(List.of(words.raw(WORDS + name)));
        boolean any = false;
        for (List<String> classes : CLASSES) {
            Optional<PairedComparison> found = comparison(arm, measures, weight, classes);
            any |= found.isPresent();
            cells.add(found.map(one -> arm == 0 ? level(one, unit, name) : change(one, unit, name))
                    .orElse("–"));
        }
        if (any) {
            table.row(cells);
        }
    }

    private Optional<PairedComparison> comparison(int arm, List<String> measures, String weight, List<String> classes) {
        double[] without = weighted(0, measures, weight, classes);
        double[] with = weighted(arm, measures, weight, classes);
        for (int replicate = 0; replicate < with.length; replicate++) {
            if (!Double.isFinite(with[replicate]) || !Double.isFinite(without[replicate])) {
                return Optional.empty();
            }
        }
        return Optional.of(PairedComparison.of(without, with));
    }

    /** Mean of the sum of some measures over some classes of land, by replicate, weighted by households or by their people. */
    private double[] weighted(int arm, List<String> measures, String weight, List<String> classes) {
        double[] sum = new double[material.figures().replicates()];
        double[] weights = new double[sum.length];
        for (String land : classes) {
            double[] households = last(arm, "households", land);
            double[] people = weight.equals("persons") ? last(arm, "persons", land) : new double[0];
            double[] value = new double[sum.length];
            for (String measure : measures) {
                double[] one = last(arm, measure, land);
                for (int replicate = 0; replicate < value.length; replicate++) {
                    value[replicate] += one[replicate];
                }
            }
            for (int replicate = 0; replicate < sum.length; replicate++) {
                double share = people.length == 0 ? households[replicate] : households[replicate] * people[replicate];
                if (Double.isFinite(share)) {
                    sum[replicate] += share * value[replicate];
                    weights[replicate] += share;
                }
            }
        }
        for (int replicate = 0; replicate < sum.length; replicate++) {
            sum[replicate] /= weights[replicate];
        }
        return sum;
    }

    private double[] last(int arm, String measure, String land) {
        Map<String, YearlyValues> groups = material.figures().groups(arm, "landClass", measure);
        YearlyValues values = groups.get(land);
        if (values == null) {
            double[] none = new double[material.figures().replicates()];
            Arrays.fill(none, Double.NaN);
            return none;
        }
        return values.lastMeans();
    }

    private String change(PairedComparison comparison, String unit, String name) {
        if (comparison.isExactlyZero()) {
            return words.raw(WORDS + "exactly");
        }
        boolean clear =
                !comparison.interval().isPresent() || !comparison.interval().contains(0);
        double size = Math.abs(comparison.effect());
        if (!clear || numbers.of(size, 0).equals(numbers.count(0))) {
            return words.raw(WORDS + "same");
        }
        String key = comparison.effect() > 0 ? "More" : "Less";
        String shown = rounded(size);
        return words.of(WORDS + (name.equals(SOLD) ? SOLD : unit) + key + one(shown), "size", shown);
    }

    private static String one(String size) {
        return size.equals("1") ? "One" : "";
    }

    private String level(PairedComparison comparison, String unit, String name) {
        double mean = comparison.baseline().mean();
        if (name.equals(SOLD)) {
            String size = rounded(Math.abs(mean));
            return words.of(WORDS + (mean < 0 ? "boughtOver" : "soldOver") + one(size), "size", size);
        }
        String size = rounded(mean);
        return words.of(WORDS + unit + "Around" + one(size), "size", size);
    }

    /** Two digits are all that such a figure can carry. */
    private String rounded(double value) {
        if (value == 0) {
            return numbers.count(0);
        }
        double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(Math.abs(value))) - DIGITS + 1));
        return numbers.of(unit * Math.rint(value / unit), 0);
    }

    private List<String> prices(int arm) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, String> one : List.of(Map.entry("wage", "farmWage"), Map.entry("food", "foodPrice"))) {
            material.reported(List.of(one.getValue())).forEach(measure -> {
                Effect effect = material.figures().effect(arm, measure);
                double percent = Math.abs(effect.comparison().relativePercent());
                String change;
                if (effect.zero()) {
                    change = words.raw(WORDS + "exactly");
                } else if (!effect.moves() || percent < 0.5) {
                    change = words.raw(WORDS + "same");
                } else {
                    String key = effect.amount() > 0 ? "percentMore" : "percentLess";
                    change = words.of(WORDS + key, "size", numbers.of(percent, 0));
                }
                lines.add(words.raw(WORDS + one.getKey()) + ": " + change + ".");
            });
        }
        return lines;
    }
}
