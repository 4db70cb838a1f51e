package org.ayllu.experiments.scenario.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.ensembles.files.FileNames;
import org.ayllu.experiments.yaml.Node;

/**
 * Names of other files, relative to the file in which they stand, made relative to the scenario's own, or absolute: a scenario may extend one of another
 * folder.
 */
final class FilePaths {
    /** Where names of files stand in a scenario and in what its arms change. */
    private static final Map<String, List<String>> PLACES =
            Map.of("population", List.of("file", "mapping"), "model", List.of("crops"));

    private final Path folder;
    private final boolean absolute;

    /** Names relative to a folder, or absolute ones. */
    FilePaths(Path folder, boolean absolute) {
        this.folder = folder;
        this.absolute = absolute;
    }

    /** A scenario with the names in it and in its arms made relative to the folder. */
    Node.Fields rebased(Node.Fields root) {
        return with((Node.Fields) places(root), "arms", this::arms);
    }

    private Node arms(Node node) {
        if (!(node instanceof Node.Items items)) {
            return node;
        }
        List<Node> arms = new ArrayList<>();
        for (Node arm : items.nodes()) {
            arms.add(arm instanceof Node.Fields fields ? with(fields, "change", this::places) : arm);
        }
        return new Node.Items(items.mark(), arms);
    }

    private Node places(Node node) {
        Node result = node;
        for (Map.Entry<String, List<String>> place : PLACES.entrySet()) {
            for (String key : place.getValue()) {
                result = inside(result, place.getKey(), part -> inside(part, key, this::name));
            }
        }
        return result;
    }

    private static Node inside(Node node, String key, Change change) {
        return node instanceof Node.Fields fields ? with(fields, key, change) : node;
    }

    private Node name(Node node) {
        if (!(node instanceof Node.Scalar scalar)
                || scalar.text().isEmpty()
                || FileNames.find(scalar.text()).map(Path::isAbsolute).orElse(true)) {
            return node;
        }
        Path own = ScenarioFile.folder(scalar.mark().file());
        if (own.equals(folder) && !absolute) {
            return node;
        }
        Path target = own.resolve(scalar.text()).normalize();
        Path named = absolute ? target : folder.normalize().relativize(target);
        String name = named.toString().replace('\\', '/');
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
        return fields.with(entries);
    }
}
