package org.ayllu.experiments.scenario.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ayllu.experiments.scenario.Channel;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.yaml.Nearest;
import org.ayllu.experiments.yaml.Node;
import org.ayllu.experiments.yaml.ParameterPaths;
import org.ayllu.experiments.yaml.Partial;
import org.ayllu.experiments.yaml.Problems;

/** What must hold of the channels that a scenario file names. */
public final class ChannelRules {
    private static final String PATH = "experiment.channels";

    private final Node.Fields root;
    private final Problems problems;

    public ChannelRules(Node.Fields root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    /** Checks the channels of a file that could be bound. */
    public void check(Written written) {
        if (!(root.get("experiment") instanceof Node.Fields experiment)
                || !(experiment.get("channels") instanceof Node.Items items)) {
            return;
        }
        List<String> changed = changed();
        List<String> numbers = ParameterPaths.of(written.base()).stream()
                .map(ParameterPaths.Entry::path)
                .toList();
        Set<String> names = new HashSet<>();
        List<Channel> channels = written.experiment().channels();
        for (int i = 0; i < channels.size(); i++) {
            Channel channel = channels.get(i);
            Node at = items.nodes().get(i);
            String path = PATH + "[" + i + "]";
            if (!Scenario.isName(channel.name())) {
                problems.add(
                        at.mark(),
                        path + ".name",
                        "a name has small letters, digits and dashes only, not '" + channel.name() + "'",
                        "Maybe " + Scenario.asName(channel.name()));
            }
            if (!names.add(channel.name())) {
                problems.add(at.mark(), path + ".name", "another channel is named " + channel.name() + " already");
            }
            if (channel.paths().isEmpty() == channel.closed().isEmpty()) {
                problems.add(
                        at.mark(),
                        path,
                        "a channel has either paths, which are part of an arm's change, or closed, values at which it is "
                                + "closed");
            }
            channel.paths().stream()
                    .filter(one -> changed.stream().noneMatch(leaf -> leaf.equals(one) || leaf.startsWith(one + ".")))
                    .forEach(one -> problems.add(
                            at.mark(), path + ".paths", "no arm changes " + one, Nearest.hint(one, changed)));
            closed(channel.closed(), numbers, at, path + ".closed");
        }
    }

    private void closed(Map<String, Double> values, List<String> numbers, Node at, String path) {
        values.keySet().stream()
                .filter(one -> !numbers.contains(one))
                .forEach(one -> problems.add(at.mark(), path, "there is no number " + one, Nearest.hint(one, numbers)));
    }

    private List<String> changed() {
        List<String> changed = new ArrayList<>();
        if (root.get("arms") instanceof Node.Items items) {
            for (Node arm : items.nodes()) {
                if (arm instanceof Node.Fields fields && fields.get("change") instanceof Node.Fields change) {
                    new Partial<>(Written.Terms.class, change).leaves(change, changed::add);
                }
            }
        }
        return changed;
    }
}
