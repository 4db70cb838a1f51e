package org.ayllu.experiments.scenario.file;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ayllu.ensembles.files.FileKind;
import org.ayllu.ensembles.files.InputFile;
import org.ayllu.experiments.yaml.Mark;
import org.ayllu.experiments.yaml.Problem;

/** Lines of comment in the text of a resolved scenario that say which number {@code --set} changed while a title or a label still tells the file's. */
public final class ChangedLabels {
    private static final Pattern REMARK =
            Pattern.compile("^is (.+) here, but titles and labels are the file's: .*", Pattern.DOTALL);
    private static final Pattern LINE =
            Pattern.compile("^# --set made (\\S+) (.+), which titles and labels do not say\\.$", Pattern.MULTILINE);
    private static final String KEY = "\ntitle:";

    private ChangedLabels() {}

    /**
     * A change that a text of the scenario does not follow.
     *
     * @param path keys of the number
     * @param value as given
     */
    public record Changed(String path, String value) {}

    /** What is said of a value that a text of the scenario does not follow. */
    static String message(String value, String text) {
        return "is " + value + " here, but titles and labels are the file's: \"" + text + "\"";
    }

    /** A scenario's text with a line before its title for each change among the remarks that a text does not follow. */
    static String noted(String yaml, List<Problem> remarks) {
        String lines = String.join(
                "",
                remarks.stream()
                        .flatMap(one -> changed(one).stream())
                        .map(one -> "\n# --set made " + one.path() + " " + one.value()
                                + ", which titles and labels do not say.")
                        .distinct()
                        .toList());
        return yaml.replaceFirst(KEY, Matcher.quoteReplacement(lines + KEY));
    }

    /** The remarks of a resolved scenario that is read again. */
    static List<Problem> remarks(Path file, String title) {
        return in(InputFile.read(file, FileKind.SCENARIO).text()).stream()
                .map(one -> new Problem(new Mark(file, 1, 1), one.path(), message(one.value(), title), ""))
                .toList();
    }

    private static Optional<Changed> changed(Problem remark) {
        Matcher found = REMARK.matcher(remark.message());
        return found.matches() ? Optional.of(new Changed(remark.path(), found.group(1))) : Optional.empty();
    }

    /** The changes that a resolved scenario's texts do not follow. */
    public static List<Changed> in(String yaml) {
        return LINE.matcher(yaml)
                .results()
                .map(line -> new Changed(line.group(1), line.group(2)))
                .toList();
    }
}
