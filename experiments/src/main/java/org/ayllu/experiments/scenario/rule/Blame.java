package org.ayllu.experiments.scenario.rule;

import java.util.List;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.yaml.Nearest;
import org.ayllu.experiments.yaml.Node;
import org.ayllu.experiments.yaml.Problems;

/** Collects problems by the paths of what is wrong, and finds where in the file that stands. */
final class Blame {
    private final Node.Fields root;
    private final Problems problems;

    Blame(Node.Fields root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /** Adds a problem. */
    void add(String path, String message, String hint) {
        problems.add(node(path).mark(), path, message, hint);
    }

    /** Adds a problem unless a measure is known. */
    void requireMeasure(String path, String name, List<String> known) {
        if (!known.contains(name)) {
            add(
                    path,
                    "no measure is called '" + name + "'",
                    Nearest.of(name, known)
                            .map(near -> "Maybe " + near)
                            .orElse("All are listed in dictionary.csv of any results"));
        }
    }

    /** Adds a problem unless an arm but the first has a name. */
    void requireOtherArm(String path, String name, List<Arm> arms) {
        List<String> others = arms.stream().skip(1).map(Arm::name).toList();
        if (!others.contains(name)) {
            add(path, "no arm but the first is called '" + name + "'", Nearest.hint(name, others));
        }
    }

    /** The node of a path, or the nearest above it that the file states; the whole file if it states none. */
    private Node node(String path) {
        Node node = root;
        for (String key : path.replaceAll("\\[(\\d+)\\]", ".$1").split("\\.", -1)) {
            Node next = node instanceof Node.Fields fields
                    ? fields.get(key)
                    : node instanceof Node.Items items
                                    && Integer.parseInt(key) < items.nodes().size()
                            ? items.nodes().get(Integer.parseInt(key))
                            : null;
            if (next == null) {
                return node;
            }
            node = next;
        }
        return node;
    }
}
