package org.ayllu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayllu.core.random.Draws;
import org.ayllu.ensembles.design.Design;
import org.ayllu.ensembles.design.Factorial;
import org.ayllu.ensembles.design.FractionalFactorial;
import org.ayllu.ensembles.design.LatinHypercube;
import org.ayllu.ensembles.design.SobolSequence;
import org.ayllu.experiments.scenario.SweepTerms;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.studies.study.Convention;
import org.ayllu.studies.study.Setting;
import org.ayllu.studies.study.StudyException;
import org.ayllu.studies.study.StudyPoint;
import org.ayllu.studies.study.StudyScenario;
import org.ayllu.studies.study.VariedNumber;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which points a sweep visits. */
final class DesignOptions {
    private static final int CANDIDATES = 50;

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--design",
            paramLabel = "KIND",
            description =
                    "grid (all combinations of the values, unless the file states another), factorial (low and high ends, a fraction of "
                            + "them with --generator), hypercube (Latin) or sobol (points spread over the ranges).")
    private SweepTerms.@Nullable Design wanted;

    @Option(names = "--points", paramLabel = "N", description = "How many points a hypercube or sobol design has.")
    private @Nullable Integer points;

    @Option(
            names = "--generator",
            paramLabel = "D=ABC",
            description =
                    "Sets the last parameters of a factorial to products of the first, which are A, B, C and so on in "
                            + "the order of --vary. Can be repeated.")
    private List<String> generators = new ArrayList<>();

    private final List<String> notes = new ArrayList<>();
    private SweepTerms.Design kind = SweepTerms.Design.GRID;

    /** What the design is, as lines for a reader. */
    List<String> notes() {
        return notes;
    }

    /**
     * The points.
     *
     * @param terms what holds where no option is given
     * @throws StudyException when options do not go together, or a path, value or range is wrong
     */
    List<StudyPoint> points(StudyScenario scenario, List<Varied> varied, SweepTerms terms) {
        kind = wanted == null ? terms.design() : wanted;
        boolean same = kind == terms.design();
        if (points == null && same && terms.points() > 0) {
            points = terms.points();
        }
        if (generators.isEmpty() && same) {
            generators = terms.generators();
        }
        requireFitting();
        if (kind == SweepTerms.Design.GRID) {
            return grid(scenario, varied);
        }
        List<VariedNumber> numbers =
                varied.stream().map(one -> one.number(scenario)).toList();
        checkEnds(scenario, numbers);
        for (int i = 0; i < numbers.size(); i++) {
            String head = i == 0 ? "  Parameters  " : "              ";
            notes.add(head + numbers.get(i).path() + ", " + numbers.get(i).range());
        }
        if (numbers.stream().anyMatch(VariedNumber::byConvention)) {
            notes.add(
                    Paragraph.hanging("              ", "* by convention, which is no knowledge: " + Convention.WORDS));
        }
        long seed = scenario.base().scenario().seed();
        return points(numbers, design(numbers.stream().map(VariedNumber::path).toList(), seed));
    }

    private void requireFitting() {
        boolean spread = kind.isSpread();
        if (spread && points == null) {
            throw new StudyException("--design " + name() + " needs --points");
        }
        if (!spread && points != null) {
            throw new StudyException("--points goes with --design hypercube or sobol; a " + name()
                    + " has as many points as combinations");
        }
        if (kind != SweepTerms.Design.FACTORIAL && !generators.isEmpty()) {
            throw new StudyException("--generator goes with --design factorial");
        }
        if (points != null) {
            OptionValues.require(spec, "--points", points, 1, Factorial.MOST_POINTS);
        }
    }

    private String name() {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    private List<StudyPoint> grid(StudyScenario scenario, List<Varied> varied) {
        List<List<String>> values = varied.stream().map(Varied::values).toList();
        for (int factor = 0; factor < varied.size(); factor++) {
            for (String value : values.get(factor)) {
                scenario.at(
                        new StudyPoint(List.of(new Setting(varied.get(factor).path(), value))));
            }
            notes.add((factor == 0 ? "  Parameters  " : "              ")
                    + varied.get(factor).path() + " = " + String.join(", ", values.get(factor)));
        }
        int[] counts = values.stream().mapToInt(List::size).toArray();
        List<StudyPoint> all = new ArrayList<>();
        for (int[] choice : wrong(() -> Factorial.combinations(counts))) {
            List<Setting> settings = new ArrayList<>();
            for (int factor = 0; factor < choice.length; factor++) {
                settings.add(new Setting(
                        varied.get(factor).path(), values.get(factor).get(choice[factor])));
            }
            all.add(new StudyPoint(settings));
        }
        return all;
    }

    private Design design(List<String> names, long seed) {
        int wanted = points == null ? 0 : points;
        return switch (kind) {
            case GRID -> throw new IllegalStateException("a grid has values, not ranges");
            case FACTORIAL -> wrong(() -> fraction(names));
            case HYPERCUBE -> wrong(() -> LatinHypercube.of(names, wanted, CANDIDATES, new Draws(seed, 0)));
            case SOBOL -> wrong(() -> SobolSequence.shifted(names, wanted, new Draws(seed, 0)));
        };
    }

    private Design fraction(List<String> names) {
        if (generators.isEmpty()) {
            return Factorial.full(names, 2);
        }
        FractionalFactorial fraction = FractionalFactorial.of(names, generators);
        String letters = fraction.letters().entrySet().stream()
                .map(DesignOptions::letter)
                .collect(Collectors.joining(", "));
        notes.add(Paragraph.hanging(
                "  Fraction    ",
                "of resolution " + fraction.resolutionText() + " (" + letters
                        + "); what these products of letters do cannot "
                        + "be told apart from the mean: "
                        + String.join(", ", fraction.definingWords())));
        return fraction.design();
    }

    private static String letter(Map.Entry<String, String> entry) {
        return entry.getKey() + " = " + entry.getValue();
    }

    private interface Work<T> {
        T get();
    }

    private static <T> T wrong(Work<T> work) {
        try {
            return work.get();
        } catch (IllegalArgumentException e) {
            throw new StudyException(String.valueOf(e.getMessage()));
        }
    }

    /** Asks whether the ends of the ranges are allowed, before anything is simulated. */
    private static void checkEnds(StudyScenario scenario, List<VariedNumber> numbers) {
        for (VariedNumber number : numbers) {
            for (int end = 0; end <= 1; end++) {
                scenario.at(new StudyPoint(List.of(number.at(end))));
            }
        }
    }

    /** The points of a design over ranges. */
    private static List<StudyPoint> points(List<VariedNumber> numbers, Design design) {
        List<StudyPoint> all = new ArrayList<>();
        for (int point = 0; point < design.size(); point++) {
            List<Setting> settings = new ArrayList<>();
            for (int factor = 0; factor < numbers.size(); factor++) {
                settings.add(numbers.get(factor).at(design.at(point, factor)));
            }
            all.add(new StudyPoint(settings));
        }
        return all;
    }
}
