package org.ayllu.experiments.scenario.file;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ayllu.core.terms.TimePath;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.Years;
import org.ayllu.experiments.yaml.Mark;
import org.ayllu.experiments.yaml.Node;
import org.ayllu.experiments.yaml.Problem;
import org.ayllu.experiments.yaml.YamlValues;
import org.ayllu.models.model.SimulatedModel;
import org.jspecify.annotations.Nullable;

/**
 * What a scenario says that is allowed, but perhaps not meant: paths over years that never move within the simulated years, and changes by {@code --set} that
 * an arm does not follow or that its label contradicts.
 */
final class Remarks {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final int SHORTEST_WORD = 4;
    private static final Mark OPTION = new Mark(Path.of(Overrides.OPTION), 1, 1);

    private final LoadedScenario loaded;
    private final List<Problem> remarks = new ArrayList<>();

    private Remarks(LoadedScenario loaded) {
        this.loaded = loaded;
    }

    /**
     * All remarks.
     *
     * @param loaded the scenario as changed
     * @param file its file, before it was changed
     * @param settings what {@code --set} changes, by path
     */
    static List<Problem> of(LoadedScenario loaded, Node.Fields file, Map<String, String> settings) {
        Remarks all = new Remarks(loaded);
        if (loaded.scenario().model() instanceof SimulatedModel) {
            loaded.numbers().forEach(all::path);
            for (int arm = 0; arm < loaded.scenario().arms().size(); arm++) {
                loaded.numbersOf(arm).forEach(all::path);
            }
        }
        Map<String, String> before = settings.isEmpty() ? Map.of() : YamlValues.of(file);
        settings.forEach((path, value) -> all.setting(path, value, before));
        return all.remarks;
    }

    private void path(LoadedScenario.Known number) {
        if (!(number.value() instanceof TimePath path) || path.isConstant()) {
            return;
        }
        Mark mark = number.provenance().stated();
        Years time = loaded.scenario().time();
        int first = time.start() - time.warmUpYears();
        int last = time.start() + time.years() - 1;
        int from = path.values().firstKey();
        int to = path.values().lastKey();
        if (mark != null && (to < first || from > last)) {
            remarks.add(new Problem(
                    mark,
                    number.path(),
                    "no year of the path lies within the simulated years, " + first + " to " + last
                            + " with the warm-up: it stays what it is in " + (to < first ? to : from),
                    ""));
        }
    }

    private void setting(String path, String value, Map<String, String> before) {
        List<Arm> arms = loaded.scenario().arms();
        boolean base = !path.startsWith(Arm.PATHS);
        for (int i = 0; i < arms.size() && base; i++) {
            if (loaded.stated().containsKey("arms[" + i + "].change." + path)) {
                tell(path, "changes the base, but the arm '" + arms.get(i).name() + "' states its own and keeps it");
            }
        }
        String below = base ? path : path.split("\\.", 3)[path.split("\\.", 3).length - 1];
        String old = before.get(base ? path : path.replaceFirst("^(arms\\.[^.]+)\\.", "$1.change."));
        Stream.concat(
                        Stream.of(loaded.scenario().title(), loaded.scenario().question()),
                        arms.stream()
                                .filter(arm -> base || path.startsWith(Arm.PATHS + arm.name() + "."))
                                .map(Arm::label))
                .distinct()
                .filter(text -> names(text, below, old) && !names(text, "", value))
                .forEach(text -> tell(path, ChangedLabels.message(value, text)));
    }

    private void tell(String path, String message) {
        remarks.add(new Problem(OPTION, path, message, ""));
    }

    /** Whether a text has all words of a path's last key, or a value as a number or in per cent. */
    private static boolean names(String text, String path, @Nullable String value) {
        String key = path.substring(path.lastIndexOf('.') + 1);
        List<String> words = Stream.of(HUMP.split(key))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        String lower = text.toLowerCase(Locale.ROOT);
        boolean named = !key.equals("kind")
                && key.length() >= SHORTEST_WORD
                && words.stream().allMatch(word -> holds(lower, Pattern.quote(word)));
        return named || (value != null && states(lower, value));
    }

    private static boolean states(String text, String value) {
        try {
            BigDecimal number = new BigDecimal(value);
            String plain = number.stripTrailingZeros().toPlainString();
            String percent = number.movePointRight(2).stripTrailingZeros().toPlainString();
            boolean whole = number.stripTrailingZeros().scale() <= 0;
            return holds(text, Pattern.quote(percent) + "\\s?%")
                    || (!whole && holds(text, Pattern.quote(plain)))
                    || (!whole && holds(text, Pattern.quote(plain.replaceFirst("^0", ""))));
        } catch (NumberFormatException noNumber) {
            return false;
        }
    }

    /** Whether a text has what a pattern says, not within a longer word or number. */
    private static boolean holds(String text, String pattern) {
        return Pattern.compile("(?<![\\p{L}\\d.])" + pattern + "(?![\\p{L}\\d])", Pattern.UNICODE_CASE)
                .matcher(text)
                .find();
    }
}
