package org.ayllu.experiments.yaml;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayllu.ensembles.files.FileKind;
import org.ayllu.ensembles.files.FileNames;
import org.ayllu.ensembles.files.InputFile;
import org.ayllu.ensembles.files.InputFileException;
import org.jspecify.annotations.Nullable;

/**
 * A YAML file laid over the file that its key {@code extends} names, and that over the next one.
 *
 * @param root keys and values of all files together
 * @param sources the files, the one that was asked for first
 */
public record YamlFile(Node.Fields root, List<Path> sources) {
    private static final String EXTENDS = "extends";
    /** Files that may extend one another, one after the other. */
    private static final int LONGEST_CHAIN = 20;

    /** Copies the list. */
    public YamlFile {
        sources = List.copyOf(sources);
    }

    /**
     * A value given in one line outside any file, such as {@code 0.2}, {@code [1, 2]} or <code>{1985: 0.2, 1990: 0.1}</code>.
     *
     * @param place what problems name in place of a file
     * @param text the value; in brackets it is YAML, otherwise a single value as it stands
     * @throws InvalidFileException when it is in brackets and no YAML
     */
    public static Node value(Path place, String text) {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return new Node.Scalar(new Mark(place, 1, 1), text, true);
        }
        Problems problems = new Problems();
        Node node = YamlText.parse(place, text, problems);
        problems.throwIfAny();
        return node == null ? new Node.Scalar(new Mark(place, 1, 1), text, true) : node;
    }

    /**
     * Reads a file and those it extends.
     *
     * @param path the file
     * @param problems takes what is wrong
     * @throws InvalidFileException if any of them cannot be read, is not YAML or does not hold keys with values
     */
    public static YamlFile read(Path path, Problems problems) {
        List<Path> sources = new ArrayList<>();
        Node.Fields root = read(path, new Mark(path, 1, 1), sources, problems);
        if (root == null) {
            problems.throwIfAny();
            throw new IllegalStateException("no problem was told with " + path);
        }
        problems.throwIfAny();
        return new YamlFile(root, sources);
    }

    private static Node.@Nullable Fields read(Path path, Mark from, List<Path> sources, Problems problems) {
        sources.add(path);
        String text = text(path, from, problems);
        Node node = text == null ? null : YamlText.parse(path, text, problems);
        if (node == null) {
            return null;
        }
        if (!(node instanceof Node.Fields fields)) {
            String kind = node instanceof Node.Items ? "a list" : "a single value";
            problems.add(
                    node.mark(), "", "the file holds " + kind + ", but must hold keys with values, like name: andes");
            return null;
        }
        Node.Entry parent = fields.entries().get(EXTENDS);
        return parent == null ? fields : extended(fields, parent, path, sources, problems);
    }

    private static Node.@Nullable Fields extended(
            Node.Fields fields, Node.Entry parent, Path path, List<Path> sources, Problems problems) {
        if (!(parent.value() instanceof Node.Scalar name) || name.text().isBlank()) {
            problems.add(parent.value().mark(), EXTENDS, "the name of a file is needed");
            return null;
        }
        Path target = target(path, name, problems);
        if (target == null) {
            return null;
        }
        if (sources.size() == LONGEST_CHAIN) {
            problems.add(
                    name.mark(),
                    EXTENDS,
                    "more than " + LONGEST_CHAIN + " files extend one another, from " + sources.get(0) + " on");
            return null;
        }
        if (sources.stream().anyMatch(known -> known.normalize().equals(target))) {
            String circle = sources.stream().map(YamlFile::fileName).collect(Collectors.joining(" extends "));
            problems.add(
                    name.mark(),
                    EXTENDS,
                    "the files extend each other in a circle: " + circle + " extends " + name.text());
            return null;
        }
        Node.Fields base = read(target, name.mark(), sources, problems);
        return base == null ? null : (Node.Fields) Overlay.lay(without(fields, EXTENDS), base);
    }

    private static @Nullable Path target(Path path, Node.Scalar name, Problems problems) {
        try {
            return path.resolveSibling(FileNames.path(name.text())).normalize();
        } catch (InputFileException impossible) {
            problems.add(name.mark(), EXTENDS, impossible);
            return null;
        }
    }

    private static String fileName(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static Node.Fields without(Node.Fields fields, String key) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>(fields.entries());
        entries.remove(key);
        return new Node.Fields(fields.mark(), entries);
    }

    private static @Nullable String text(Path path, Mark from, Problems problems) {
        try {
            return InputFile.read(path, FileKind.SCENARIO).text();
        } catch (InputFileException unusable) {
            problems.add(from, "", unusable);
            return null;
        }
    }
}
