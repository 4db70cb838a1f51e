package org.ayllu.experiments.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.experiments.yaml.Node;

/**
 * Names of survey files, relative to the file in which they stand, made relative to the scenario's own: a scenario may extend one of another folder.
 */
final class SurveyPaths {
    private static final List<String> FILES = List.of("file", "mapping");

    private final Path folder;

    /** Names relative to a folder. */
    SurveyPaths(Path folder) {
        this.folder = folder;
    }

    /** A scenario with the names in its population and in those of its arms made relative to the folder. */
    Node.Fields rebased(Node.Fields root) {
        return with(with(root, "population", this::population), "arms", this::arms);
    }

    private Node arms(Node node) {
        if (!(node instanceof Node.Items items)) {
            return node;
        }
        List<Node> arms = new ArrayList<>();
        for (Node arm : items.nodes()) {
            arms.add(arm instanceof Node.Fields fields ? with(fields, "change", this::change) : arm);
        }
        return new Node.Items(items.mark(), arms);
    }

    private Node change(Node node) {
        return node instanceof Node.Fields fields ? with(fields, "population", this::population) : node;
    }

    private Node population(Node node) {
        Node result = node;
        for (String key : FILES) {
            result = result instanceof Node.Fields fields ? with(fields, key, this::name) : result;
        }
        return result;
    }

    private Node name(Node node) {
        if (!(node instanceof Node.Scalar scalar)
                || scalar.text().isEmpty()
                || Path.of(scalar.text()).isAbsolute()) {
            return node;
        }
        Path own = ScenarioFile.folder(scalar.mark().file());
        if (own.equals(folder)) {
            return node;
        }
        Path target = own.resolve(scalar.text()).normalize();
        String name = folder.normalize().relativize(target).toString().replace('\\', '/');
        return new Node.Scalar(scalar.mark(), name, scalar.plain());
    }

    /** Changes one part of a block. */
    private interface Change {
        Node of(Node node);
    }

    private static Node.Fields with(Node.Fields fields, String key, Change change) {
        Node.Entry entry = fields.entries().get(key);
        if (entry == null) {
            return fields;
        }
        Map<String, Node.Entry> entries = new LinkedHashMap<>(fields.entries());
        entries.put(key, new Node.Entry(entry.mark(), change.of(entry.value())));
        return new Node.Fields(fields.mark(), entries);
    }
}
