package org.ayllu.experiments.scenario.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ayllu.experiments.yaml.Node;
import org.ayllu.experiments.yaml.Overlay;

/** The changes of the arms in a file's content, reached by the names of the arms. */
final class ArmChanges {
    private static final String ARMS = "arms";
    private static final String CHANGE = "change";
    private static final String EXPERIMENT = "experiment";

    private ArmChanges() {}

    /** A layer that holds changes by name of the arm, as one that holds the whole list of arms; any other layer as it is. */
    static Node.Fields byName(Node.Fields layer, Node.Fields root) {
        if (!(layer.get(ARMS) instanceof Node.Fields changes)) {
            return layer;
        }
        Node.Fields all = root;
        for (Map.Entry<String, Node.Entry> change : changes.entries().entrySet()) {
            Node over = change.getValue().value();
            if (change(root, change.getKey()).isEmpty()) {
                return layer;
            }
            all = changed(all, change.getKey(), below -> (Node.Fields) Overlay.change(over, below));
        }
        return field(layer, ARMS, Objects.requireNonNull(all.get(ARMS)));
    }

    /** The content with a part of an arm's change taken out, and with the channels, which may be of that part. */
    static Node.Fields without(Node.Fields root, String arm, String path) {
        Node.Fields rest = root.get(EXPERIMENT) == null ? root : without(root, List.of(EXPERIMENT, "channels"));
        return changed(rest, arm, change -> without(change, List.of(path.split("\\.", -1))));
    }

    private static Node.Fields without(Node.Fields block, List<String> keys) {
        Map<String, Node.Entry> rest = new LinkedHashMap<>(block.entries());
        Node inner = block.get(keys.get(0));
        rest.remove(keys.get(0));
        if (keys.size() > 1 && inner instanceof Node.Fields fields) {
            Node.Fields left = without(fields, keys.subList(1, keys.size()));
            if (!left.entries().isEmpty()) {
                return field(block, keys.get(0), left);
            }
        }
        return block.with(rest);
    }

    /** The content with one more arm that has the changes of others. */
    static Node.Fields joined(Node.Fields root, String name, List<String> arms) {
        if (!(root.get(ARMS) instanceof Node.Items items)) {
            return root;
        }
        Node change = new Node.Fields(root.mark(), Map.of());
        for (String arm : arms) {
            change = Overlay.change(change(root, arm).orElse(new Node.Fields(root.mark(), Map.of())), change);
        }
        Map<String, Node.Entry> joined = new LinkedHashMap<>();
        joined.put("name", new Node.Entry(root.mark(), new Node.Scalar(root.mark(), name, false)));
        joined.put("label", new Node.Entry(root.mark(), new Node.Scalar(root.mark(), String.join(" + ", arms), false)));
        joined.put(CHANGE, new Node.Entry(root.mark(), change));
        List<Node> all = new ArrayList<>(items.nodes());
        all.add(new Node.Fields(root.mark(), joined));
        return field(root, ARMS, new Node.Items(items.mark(), all));
    }

    private static Optional<Node.Fields> change(Node.Fields root, String name) {
        if (root.get(ARMS) instanceof Node.Items items) {
            for (Node node : items.nodes()) {
                if (isNamed(node, name)) {
                    Node change = ((Node.Fields) node).get(CHANGE);
                    return Optional.of(change instanceof Node.Fields fields ? fields : empty(node));
                }
            }
        }
        return Optional.empty();
    }

    private static Node.Fields changed(Node.Fields root, String name, UnaryOperator<Node.Fields> how) {
        if (!(root.get(ARMS) instanceof Node.Items items)) {
            return root;
        }
        List<Node> all = new ArrayList<>();
        for (Node node : items.nodes()) {
            if (isNamed(node, name)) {
                Node.Fields arm = (Node.Fields) node;
                Node.Fields change = arm.get(CHANGE) instanceof Node.Fields fields ? fields : empty(node);
                all.add(field(arm, CHANGE, how.apply(change)));
            } else {
                all.add(node);
            }
        }
        return field(root, ARMS, new Node.Items(items.mark(), all));
    }

    private static boolean isNamed(Node node, String name) {
        return node instanceof Node.Fields arm
                && arm.get("name") instanceof Node.Scalar scalar
                && scalar.text().equals(name);
    }

    private static Node.Fields empty(Node at) {
        return new Node.Fields(at.mark(), Map.of());
    }

    /** A block with another value of one key, which keeps its place. */
    private static Node.Fields field(Node.Fields block, String key, Node value) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>(block.entries());
        entries.put(key, new Node.Entry(value.mark(), value));
        return block.with(entries);
    }
}
