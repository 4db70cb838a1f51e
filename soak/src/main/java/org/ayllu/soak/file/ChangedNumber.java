package org.ayllu.soak.file;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ayllu.experiments.scenario.file.LoadedScenario;
import org.ayllu.experiments.scenario.file.ScenarioFile;
import org.ayllu.experiments.yaml.Mark;
import org.ayllu.experiments.yaml.Provenance;

/**
 * A number that a scenario states, written anew in its file: the resolved scenario must hold the new one, or the file be refused.
 *
 * @param path keys that lead to the number
 * @param text what stands there now
 * @param content the whole file
 */
record ChangedNumber(String path, String text, byte[] content) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final double PLAIN = 0.6;

    /** A change of a file that is well as it is; empty where it states no single number in a way that is found again. */
    static Optional<ChangedNumber> of(Path file, byte[] original, Luck luck) {
        LoadedScenario loaded = ScenarioFile.read(file);
        List<Provenance> own = new ArrayList<>();
        known(loaded).forEach(known -> {
            Provenance one = known.provenance();
            Mark mark = one.stated();
            if (mark != null && mark.file().endsWith(file.getFileName()) && known.value() instanceof Number) {
                own.add(new Provenance(
                        known.path(), one.value(), one.unit(), one.status(), one.source(), one.range(), mark));
            }
        });
        if (own.isEmpty()) {
            return Optional.empty();
        }
        Provenance chosen = luck.pick(own);
        Mark mark = chosen.stated();
        return mark == null ? Optional.empty() : changed(chosen, mark, original, luck);
    }

    private static Optional<ChangedNumber> changed(Provenance number, Mark mark, byte[] original, Luck luck) {
        List<String> lines = new ArrayList<>(List.of(new String(original, StandardCharsets.UTF_8).split("\n", -1)));
        String line = lines.get(mark.line() - 1);
        Matcher found = NUMBER.matcher(line);
        if (!found.find(Math.min(line.length(), mark.column() - 1))
                || new BigDecimal(found.group()).doubleValue() != Double.parseDouble(number.value())) {
            return Optional.empty();
        }
        String text = text(found.group(), luck);
        lines.set(mark.line() - 1, line.substring(0, found.start()) + text + line.substring(found.end()));
        byte[] content = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return Optional.of(new ChangedNumber(number.path(), text, content));
    }

    private static String text(String old, Luck luck) {
        if (!luck.chance(PLAIN)) {
            return luck.pick(Dirt.NUMBERS);
        }
        BigDecimal factor = luck.pick(List.of("1.01", "0.5", "2", "-1", "1000", "0").stream()
                .map(BigDecimal::new)
                .toList());
        BigDecimal changed = new BigDecimal(old).multiply(factor).stripTrailingZeros();
        return luck.chance(PLAIN) ? changed.toPlainString() : changed.toString();
    }

    /** What is wrong with a scenario that was accepted; empty if it holds the number. */
    String fault(LoadedScenario loaded) {
        Optional<LoadedScenario.Known> known =
                known(loaded).stream().filter(one -> one.path().equals(path)).findFirst();
        if (known.isEmpty()) {
            return path + " was changed to " + text + ", and is no number of the scenario any longer";
        }
        double wanted;
        try {
            wanted = Double.parseDouble(text);
        } catch (NumberFormatException none) {
            return path + " was changed to '" + text + "', and reads "
                    + known.get().value();
        }
        boolean holds = known.get().value() instanceof Number number && number.doubleValue() == wanted;
        boolean decimal = text.matches("[-+]?[\\d.]+([eE][-+]?\\d+)?");
        return holds && decimal
                ? ""
                : path + " was changed to " + text + ", and reads "
                        + known.get().value();
    }

    private static List<LoadedScenario.Known> known(LoadedScenario loaded) {
        List<LoadedScenario.Known> all = new ArrayList<>(loaded.numbers());
        IntStream.range(0, loaded.scenario().arms().size()).forEach(arm -> all.addAll(loaded.numbersOf(arm)));
        return all;
    }
}
