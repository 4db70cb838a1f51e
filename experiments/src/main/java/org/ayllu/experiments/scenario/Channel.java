package org.ayllu.experiments.scenario;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayllu.core.terms.Parameter;

/**
 * A way in which an arm's change comes about: either a part of the change, or something in the world that can be closed. A file states one of the two.
 *
 * @param name key in results, unique in the scenario
 * @param label for readers
 * @param paths what of the arms' changes belongs to it, each with all that stands below it
 * @param closed values that close it, by path of a number of the base; they hold in all arms
 */
public record Channel(
        String name,
        String label,
        List<String> paths,

        @Parameter(
                doc = "Value at which the channel is closed, by path of the number.",
                unit = "",
                source = "choice of the experiment")
        Map<String, Double> closed) {
    /** Copies list and map. */
    public Channel {
        paths = List.copyOf(paths);
        closed = Collections.unmodifiableMap(new LinkedHashMap<>(closed));
    }

    /** What a file gets that states nothing. */
    static Channel defaults() {
        return new Channel("", "", List.of(), Map.of());
    }

    /** Whether a path of a change belongs to it. */
    public boolean holds(String path) {
        return paths.stream().anyMatch(head -> path.equals(head) || path.startsWith(head + "."));
    }
}
