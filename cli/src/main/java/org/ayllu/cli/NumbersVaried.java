package org.ayllu.cli;

import java.util.ArrayList;
import java.util.List;
import org.ayllu.experiments.yaml.InvalidFileException;
import org.ayllu.reports.text.Numerals;
import org.ayllu.reports.text.Paragraph;
import org.ayllu.studies.study.Convention;
import org.ayllu.studies.study.StudyException;
import org.ayllu.studies.study.StudyPoint;
import org.ayllu.studies.study.StudyScenario;
import org.ayllu.studies.study.Uncertain;
import org.ayllu.studies.study.VariedNumber;

/**
 * Which numbers a study of sensitivity varies, and which it cannot.
 *
 * @param numbers those it varies
 * @param fixed those of which the convention has nothing to say
 * @param refused those whose range by convention the scenario does not allow
 */
record NumbersVaried(List<VariedNumber> numbers, List<String> fixed, List<String> refused) {
    /**
     * Chooses.
     *
     * @param scenario whose numbers
     * @param named numbers in any case
     * @param assumed whether all that is assumed or recalled comes with it
     * @param arms indices of the arms that are simulated
     * @throws StudyException when there is nothing to vary, or a name is wrong
     * @throws InvalidFileException when an end of a range that is stated or named is not allowed
     */
    static NumbersVaried of(StudyScenario scenario, List<Varied> named, boolean assumed, List<Integer> arms) {
        List<VariedNumber> numbers = new ArrayList<>();
        named.forEach(one -> numbers.add(one.number(scenario)));
        List<String> refused = new ArrayList<>();
        List<VariedNumber> inAnyCase = List.copyOf(numbers);
        List<String> fixed = new ArrayList<>();
        if (assumed) {
            List<String> known = numbers.stream().map(VariedNumber::path).toList();
            Uncertain all = scenario.uncertain(arms);
            all.numbers().stream().filter(one -> !known.contains(one.path())).forEach(numbers::add);
            all.fixed().stream().filter(path -> !known.contains(path)).forEach(fixed::add);
        }
        if (numbers.isEmpty()) {
            throw new StudyException(
                    assumed
                            ? "no number of the scenario is assumed or recalled. Name numbers with --vary PATH=LOW:HIGH"
                            : "which numbers? --assumed takes all that are assumed or recalled, --vary PATH or "
                                    + "PATH=LOW:HIGH a single one");
        }
        numbers.removeIf(one -> {
            boolean wrong = !allowed(scenario, one, inAnyCase.contains(one));
            if (wrong) {
                refused.add(one.path());
            }
            return wrong;
        });
        return new NumbersVaried(List.copyOf(numbers), List.copyOf(fixed), List.copyOf(refused));
    }

    /** Asks whether the ends of a range are allowed, before anything is simulated; only one by convention that nobody named may be wrong. */
    private static boolean allowed(StudyScenario scenario, VariedNumber number, boolean named) {
        try {
            for (int end = 0; end <= 1; end++) {
                scenario.at(new StudyPoint(List.of(number.at(end))));
            }
            return true;
        } catch (InvalidFileException wrong) {
            if (number.byConvention() && !named) {
                return false;
            }
            throw wrong;
        }
    }

    /** Their paths. */
    List<String> paths() {
        return numbers.stream().map(VariedNumber::path).toList();
    }

    /** The block of each: {@code population}, {@code model.food} and so on. */
    List<String> blocks() {
        return numbers.stream().map(one -> block(one.path())).toList();
    }

    private static String block(String path) {
        String[] keys = path.split("\\.", -1);
        int depth = keys[0].equals("arms") ? 4 : keys[0].equals("model") ? 2 : 1;
        return String.join(".", List.of(keys).subList(0, Math.max(1, Math.min(depth, keys.length - 1))));
    }

    /** Where their ranges come from, and what is left out, for readers. */
    List<String> notes() {
        long byConvention = numbers.stream().filter(VariedNumber::byConvention).count();
        List<String> notes = new ArrayList<>();
        notes.add(Paragraph.hanging(
                "  Ranges      ",
                Numerals.count(numbers.size() - byConvention) + " stated"
                        + (byConvention == 0
                                ? ""
                                : ", " + Numerals.count(byConvention)
                                        + " by convention, which is no knowledge and marked * (" + Convention.WORDS
                                        + ")")));
        if (!fixed.isEmpty()) {
            notes.add(Paragraph.hanging(
                    "  Not varied  ", String.join(", ", fixed) + ": 0, a share of 1, or alike in all entries"));
        }
        if (!refused.isEmpty()) {
            notes.add(Paragraph.hanging(
                    "  Not varied  ",
                    String.join(", ", refused) + ": the scenario does not allow the range by convention"));
        }
        return notes;
    }
}
