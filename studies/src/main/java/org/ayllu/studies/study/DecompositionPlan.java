package org.ayllu.studies.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ayllu.experiments.scenario.Channel;
import org.ayllu.experiments.yaml.RecordNode;

/**
 * The worlds that divide the effect of an arm among channels: one for each set of channels that are open.
 *
 * @param arm index of the arm
 * @param channels the channels, each either a part of the arm's change or something in the world that can be closed
 * @param baseline whether the first arm is simulated in each world too, because closing a channel changes it as well; otherwise it is the world without any
 *     part of the change
 */
public record DecompositionPlan(int arm, List<Channel> channels, boolean baseline) {
    /** Most channels; their sets are 4,096 worlds. */
    public static final int MOST_CHANNELS = 12;

    /** Name of the channel that has what no other has of an arm's change. */
    public static final String REST = "rest";

    /** Copies the list. */
    public DecompositionPlan {
        channels = List.copyOf(channels);
    }

    /**
     * A plan for an arm's change.
     *
     * @param scenario whose arm
     * @param arm index of the arm, not 0
     * @param named channels wanted; empty for one for each path that the arm changes
     * @throws StudyException when the arm changes nothing, two channels have a path in common, or there are too many
     */
    public static DecompositionPlan of(StudyScenario scenario, int arm, List<Channel> named) {
        String name = scenario.base().scenario().arms().get(arm).name();
        List<String> changes = scenario.base().changes(arm);
        if (changes.isEmpty()) {
            throw new StudyException("the arm " + name + " changes nothing, so there is no effect to divide");
        }
        boolean parts = named.stream().anyMatch(channel -> !channel.paths().isEmpty());
        List<Channel> channels = new ArrayList<>();
        for (Channel channel : named) {
            List<String> own = changes.stream().filter(channel::holds).toList();
            if (channel.paths().isEmpty()) {
                channels.add(channel);
            } else if (!own.isEmpty()) {
                channels.add(new Channel(channel.name(), channel.label(), own, channel.closed()));
            }
        }
        List<String> left = changes.stream()
                .filter(path -> channels.stream().noneMatch(channel -> channel.holds(path)))
                .toList();
        if (named.isEmpty()) {
            left.forEach(path -> channels.add(new Channel(path, path, List.of(path), Map.of())));
        } else if (parts && !left.isEmpty()) {
            channels.add(new Channel(REST, "All else that the arm changes", left, Map.of()));
        }
        return of(arm, channels);
    }

    /**
     * A plan for channels that are known.
     *
     * @throws StudyException when two have a path in common, or there are too many
     */
    public static DecompositionPlan of(int arm, List<Channel> channels) {
        requireApart(channels);
        if (channels.size() > MOST_CHANNELS) {
            throw new StudyException(channels.size() + " channels need " + (1L << channels.size())
                    + " worlds; at most " + MOST_CHANNELS + " channels can be told apart. Put some together, "
                    + "as NAME=PATH,PATH or under experiment: channels: in the file. They are "
                    + String.join(", ", channels.stream().map(Channel::name).toList()));
        }
        boolean closing =
                channels.stream().anyMatch(channel -> !channel.closed().isEmpty());
        return new DecompositionPlan(arm, channels, closing);
    }

    private static void requireApart(List<Channel> channels) {
        for (int one = 0; one < channels.size(); one++) {
            for (int other = 0; other < one; other++) {
                for (String path : channels.get(one).paths()) {
                    if (channels.get(other).holds(path)) {
                        throw new StudyException(path + " belongs to two channels, "
                                + channels.get(other).name() + " and "
                                + channels.get(one).name());
                    }
                }
                for (String path : channels.get(one).closed().keySet()) {
                    if (channels.get(other).closed().containsKey(path)) {
                        throw new StudyException("two channels close " + path);
                    }
                }
            }
        }
    }

    /** Number of worlds. */
    public int worlds() {
        return 1 << channels.size();
    }

    /** Indices of the arms that are simulated in each world. */
    public List<Integer> arms() {
        return baseline ? List.of(0, arm) : List.of(arm);
    }

    /**
     * The worlds, by the number whose bits say which channels are open.
     *
     * @param scenario whose arm
     */
    public List<StudyPoint> points(StudyScenario scenario) {
        String name = scenario.base().scenario().arms().get(arm).name();
        List<StudyPoint> points = new ArrayList<>();
        for (int world = 0; world < worlds(); world++) {
            List<Setting> settings = new ArrayList<>();
            for (int channel = 0; channel < channels.size(); channel++) {
                if ((world >> channel & 1) == 0) {
                    channels.get(channel).paths().forEach(path -> settings.add(Setting.without(name, path)));
                    channels.get(channel)
                            .closed()
                            .forEach((path, value) -> settings.add(new Setting(path, RecordNode.number(value))));
                }
            }
            points.add(new StudyPoint(settings));
        }
        return points;
    }

    /**
     * What the arm changes in each world, by world and replicate: against the first arm in the same world or, if that is everywhere the same, against the
     * world without any part of the change.
     *
     * @param figures what came out
     * @param measure one of its measures
     */
    public double[][] effects(StudyFigures figures, String measure) {
        double[][] effects = new double[worlds()][];
        for (int world = 0; world < effects.length; world++) {
            double[] with = figures.at(measure, world, baseline ? 1 : 0);
            double[] without = figures.at(measure, baseline ? world : 0, 0);
            effects[world] = new double[with.length];
            for (int replicate = 0; replicate < with.length; replicate++) {
                effects[world][replicate] = with[replicate] - without[replicate];
            }
        }
        return effects;
    }
}
