package org.ayllu.experiments.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.RecordShape;
import org.ayllu.core.terms.RecordShape.Part;

/**
 * What a change of {@code kind} leaves of the block beneath it: the keys that both kinds have with the same type and unit stay as they were stated, the others
 * are dropped. Both are told.
 */
final class OtherKinds {
    private final Kinds kinds;
    private final List<Problem> remarks = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();

    OtherKinds(Kinds kinds) {
        this.kinds = kinds;
    }

    /** What was kept and dropped so far. */
    List<Problem> remarks() {
        return List.copyOf(remarks);
    }

    /** Whether a path leads to what was kept. */
    boolean isKept(String path) {
        return kept.stream().anyMatch(one -> path.equals(one) || path.startsWith(one + "."));
    }

    /**
     * The keys of a variant without its kind, with what stays of another kind beneath.
     *
     * @param sealed what the kinds are variants of
     * @param variant the block's kind
     * @param fields the block
     * @param path keys that lead to it
     */
    Node.Fields content(Class<?> sealed, Kinds.Variant variant, Node.Fields fields, String path) {
        Map<String, Node.Entry> rest = new LinkedHashMap<>(fields.entries());
        rest.remove(Overlay.KIND);
        Node.Fields beneath = fields.beneath();
        Kinds.Variant other = beneath == null || !(beneath.get(Overlay.KIND) instanceof Node.Scalar kind)
                ? null
                : kinds.named(sealed).get(kind.text());
        if (beneath == null || other == null) {
            return new Node.Fields(fields.mark(), rest);
        }
        List<String> stay = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        Node.Fields below = content(sealed, other, beneath, path);
        below.entries().forEach((key, entry) -> {
            Node.Entry own = rest.get(key);
            if (same(key, other.type(), variant.type())) {
                Node value = own == null ? entry.value() : Overlay.change(own.value(), entry.value());
                rest.put(key, new Node.Entry(own == null ? entry.mark() : own.mark(), value));
                kept.add(path.isEmpty() ? key : path + "." + key);
                if (own == null || adds(entry.value(), own.value())) {
                    stay.add(key);
                }
            } else if (own == null) {
                dropped.add(key);
            }
        });
        if (!stay.isEmpty() || !dropped.isEmpty()) {
            tell(fields, path, other.name() + " to " + variant.name(), List.of(stay, dropped));
        }
        return new Node.Fields(fields.mark(), rest);
    }

    /** Whether a block states what another, laid over it, does not. */
    private static boolean adds(Node below, Node above) {
        return below instanceof Node.Fields bottom
                && above instanceof Node.Fields top
                && !Overlay.isWhole(bottom)
                && !Overlay.isWhole(top)
                && bottom.entries().entrySet().stream().anyMatch(one -> {
                    Node over = top.get(one.getKey());
                    return over == null || adds(one.getValue().value(), over);
                });
    }

    private void tell(Node.Fields fields, String path, String kinds, List<List<String>> keys) {
        Node kind = fields.get(Overlay.KIND);
        remarks.add(new Problem(
                kind == null ? fields.mark() : kind.mark(),
                path.isEmpty() ? Overlay.KIND : path + "." + Overlay.KIND,
                "the kind changes from " + kinds + "; kept, since both have it: " + list(keys.get(0)) + "; dropped: "
                        + list(keys.get(1)),
                ""));
    }

    private static String list(List<String> keys) {
        return keys.isEmpty() ? "nothing" : String.join(", ", keys);
    }

    /** Whether two kinds have a key of the same type and unit. */
    private static boolean same(String key, Class<?> one, Class<?> other) {
        Optional<Part> first = RecordShape.of(Variants.content(one)).part(key);
        Optional<Part> second = RecordShape.of(Variants.content(other)).part(key);
        return first.isPresent()
                && second.isPresent()
                && first.get().genericType().equals(second.get().genericType())
                && unit(first.get()).equals(unit(second.get()));
    }

    private static String unit(Part part) {
        Parameter parameter = part.parameter();
        return parameter == null ? "" : parameter.unit();
    }
}
