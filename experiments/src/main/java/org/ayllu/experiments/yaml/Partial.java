package org.ayllu.experiments.yaml;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A block that states some of the keys of a {@code T}, to be laid over another block before it is bound.
 *
 * @param <T> what the whole is
 * @param type of the whole
 * @param node the block, as it stands in the file
 */
public record Partial<T>(Class<T> type, Node node) {
    /**
     * The paths of all that the block states: of numbers, lists and other single values, and of whole blocks that the base lacks or has of another kind.
     *
     * @param base what the block is laid over
     * @param sink takes the paths in the order of the block
     */
    public void leaves(Node base, Consumer<String> sink) {
        leaves(node, base, "", sink);
    }

    private static void leaves(Node node, @Nullable Node base, String path, Consumer<String> sink) {
        if (!(node instanceof Node.Fields top)
                || !(base instanceof Node.Fields below)
                || Overlay.isWhole(top)
                || Overlay.isWhole(below)
                || !Overlay.sameKind(top, below)) {
            sink.accept(path);
            return;
        }
        top.entries().forEach((key, entry) -> {
            if (!key.equals(Overlay.KIND)) {
                leaves(entry.value(), below.get(key), path.isEmpty() ? key : path + "." + key, sink);
            }
        });
    }
}
