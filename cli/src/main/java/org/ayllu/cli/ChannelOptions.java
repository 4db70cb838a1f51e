package org.ayllu.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ayllu.experiments.scenario.Channel;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.yaml.Nearest;
import org.ayllu.studies.study.DecompositionPlan;
import org.ayllu.studies.study.StudyException;
import org.ayllu.studies.study.StudyScenario;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Whose effect is divided, and among which channels. */
final class ChannelOptions {
    private static final String TOGETHER = "together";

    @Spec(Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--arm",
            paramLabel = "ARM",
            description = "The arm whose effect is divided; the second unless stated.")
    private @Nullable String arm;

    @Option(
            names = "--arms",
            paramLabel = "A,B,…",
            split = ",",
            description =
                    "Divide what these arms change together: each is one channel, for instance an obstacle removed.")
    private List<String> arms = new ArrayList<>();

    @Option(
            names = "--channel",
            paramLabel = "NAME=PATH,…",
            description =
                    "A channel of these parts of the arm's change, in place of those in the file. Can be repeated; what is "
                            + "left is one more channel.")
    private List<String> named = new ArrayList<>();

    @Option(names = "--changes", description = "Each path that the arm changes is a channel, whatever the file says.")
    private boolean changes;

    @Option(
            names = "--together",
            paramLabel = "A,B,…",
            description =
                    "Channels that are opened together before others come in between, so that their shares add up to what "
                            + "they would get as one (Owen). Can be repeated.")
    private List<String> groups = new ArrayList<>();

    /**
     * The scenario, with one more arm if arms are combined.
     *
     * @throws StudyException when options do not go together
     */
    StudyScenario scenario(ScenarioOptions options) {
        if (!arms.isEmpty() && (arm != null || changes || !named.isEmpty())) {
            throw new StudyException("--arms goes without --arm, --channel and --changes: each arm is a channel");
        }
        StudyScenario scenario = options.study();
        if (arms.isEmpty()) {
            return scenario;
        }
        arms.forEach(one -> Study.arm(spec, scenario.base().scenario(), one));
        return options.joined(TOGETHER, arms);
    }

    /**
     * The channels.
     *
     * @throws StudyException when there is no effect to divide, or channels overlap or are too many
     */
    DecompositionPlan plan(StudyScenario scenario) {
        return arms.isEmpty() ? ofArm(scenario) : ofArms(scenario);
    }

    private DecompositionPlan ofArm(StudyScenario scenario) {
        Scenario base = scenario.base().scenario();
        if (base.arms().size() < 2) {
            throw new StudyException("there is one arm only, so there is no effect to divide");
        }
        int chosen = arm == null ? 1 : Study.arm(spec, base, arm);
        if (chosen == 0) {
            throw new StudyException(arm + " is the first arm, with which the others are compared");
        }
        List<Channel> channels = new ArrayList<>();
        for (String one : named) {
            int equals = one.indexOf('=');
            if (equals < 1 || equals == one.length() - 1) {
                throw new ParameterException(
                        spec.commandLine(), "--channel is NAME=PATH,PATH, for instance tariff=model.border.tariff");
            }
            String name = one.substring(0, equals);
            List<String> paths = List.of(one.substring(equals + 1).split(",", -1));
            List<String> known = scenario.base().changes(chosen);
            for (String path : paths) {
                if (known.stream().noneMatch(new Channel(name, name, List.of(path), Map.of())::holds)) {
                    throw new StudyException("--channel " + name + ": the arm does not change " + path + ". "
                            + Nearest.hint(path, known));
                }
            }
            channels.add(new Channel(name, name, paths, Map.of()));
        }
        boolean ofFile = named.isEmpty() && !changes;
        return DecompositionPlan.of(scenario, chosen, ofFile ? base.experiment().channels() : channels);
    }

    private DecompositionPlan ofArms(StudyScenario scenario) {
        Scenario base = scenario.base().scenario();
        List<Channel> channels = new ArrayList<>();
        for (String one : arms) {
            int index = Study.arm(spec, base, one);
            List<String> paths = scenario.base().changes(index);
            if (paths.isEmpty()) {
                throw new StudyException("the arm " + one + " changes nothing");
            }
            channels.add(new Channel(one, base.arms().get(index).label(), paths, Map.of()));
        }
        return DecompositionPlan.of(base.arms().size() - 1, channels);
    }

    /**
     * The group of each channel, 0 upwards.
     *
     * @throws ParameterException when a name is wrong or stands twice
     */
    int[] groups(DecompositionPlan plan) {
        List<String> names = plan.channels().stream().map(Channel::name).toList();
        int[] groupOf = new int[names.size()];
        Arrays.fill(groupOf, -1);
        int next = 0;
        for (String group : groups) {
            for (String name : group.split(",", -1)) {
                int index = names.indexOf(name);
                if (index < 0 || groupOf[index] >= 0) {
                    throw new ParameterException(
                            spec.commandLine(),
                            index < 0
                                    ? "--together: no channel is called '" + name + "'. " + Nearest.hint(name, names)
                                    : "--together names " + name + " twice");
                }
                groupOf[index] = next;
            }
            next++;
        }
        for (int channel = 0; channel < groupOf.length; channel++) {
            groupOf[channel] = groupOf[channel] < 0 ? next++ : groupOf[channel];
        }
        return groupOf;
    }
}
