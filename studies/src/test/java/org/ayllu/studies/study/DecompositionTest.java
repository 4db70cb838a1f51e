package org.ayllu.studies.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.ensembles.execution.ArmRun;
import org.ayllu.ensembles.execution.Observation;
import org.ayllu.experiments.scenario.Channel;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.file.Models;
import org.ayllu.experiments.scenario.file.Overrides;
import org.ayllu.experiments.scenario.run.ScenarioRuns;
import org.junit.jupiter.api.Test;

class DecompositionTest {
    private static final Path FOLDER = Path.of("..", "scenarios");
    private static final Path ANDES = FOLDER.resolve("andes-opening-small.yaml");
    private static final Overrides SMALL =
            Overrides.none().households(100).years(4).set("population.municipalities", "3");

    /** v = 3a + 2b + 4ab + noise of the replicate: a and b share the 4 evenly, and c has nothing. */
    @Test
    void sharesOfAKnownGameAreThoseOfTheFormula() {
        double[][] effects = new double[8][3];
        for (int world = 0; world < 8; world++) {
            for (int replicate = 0; replicate < 3; replicate++) {
                int a = world & 1;
                int b = world >> 1 & 1;
                effects[world][replicate] = (3 + replicate) * a + 2 * b + 4 * a * b;
            }
        }
        Decomposition parts = Decomposition.of(effects, new int[] {0, 1, 2});

        assertThat(parts.share(0).mean()).isCloseTo(6, within(1e-12));
        assertThat(parts.share(0).standardDeviation()).isCloseTo(1, within(1e-12));
        assertThat(parts.share(1).mean()).isCloseTo(4, within(1e-12));
        assertThat(parts.share(2).mean()).isZero();
        assertThat(parts.total().mean()).isCloseTo(10, within(1e-12));
        assertThat(parts.interaction(0, 1).mean()).isCloseTo(4, within(1e-12));
        assertThat(parts.closed().mean()).isZero();
        assertThatThrownBy(() -> Decomposition.of(effects, new int[] {0, 1}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void eachPathThatTheArmChangesIsAChannelUnlessSomeAreNamed() {
        StudyScenario scenario = StudyScenario.read(ANDES, Models.shipped(), SMALL);

        DecompositionPlan paths = DecompositionPlan.of(scenario, 1, List.of());
        assertThat(paths.channels())
                .extracting(Channel::name)
                .contains("model.border.tariff")
                .hasSize(4);
        assertThat(paths.worlds()).isEqualTo(16);
        assertThat(paths.baseline()).isFalse();

        Channel world = new Channel("world", "World prices", List.of("model.border.worldPrices"), Map.of());
        DecompositionPlan named = DecompositionPlan.of(scenario, 1, List.of(world));
        assertThat(named.channels()).extracting(Channel::name).containsExactly("world", DecompositionPlan.REST);
        assertThat(named.channels().get(0).paths()).hasSize(3);
        Channel again = new Channel("again", "", List.of("model.border.worldPrices.wheat"), Map.of());
        assertThatThrownBy(() -> DecompositionPlan.of(scenario, 1, List.of(world, again)))
                .isInstanceOf(StudyException.class)
                .hasMessageContaining("belongs to two channels, world and again");
    }

    @Test
    void moreChannelsThanCanBeToldApartAreRefused() {
        List<Channel> many = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            many.add(new Channel("c" + i, "", List.of(), Map.of("model.border.freight" + i, 1.0)));
        }
        assertThatThrownBy(() -> DecompositionPlan.of(1, many))
                .isInstanceOf(StudyException.class)
                .hasMessageContaining("13 channels need 8192 worlds; at most 12");
    }

    @Test
    void withAllOfItTakenOutTheArmIsTheBaselineAndWithNoneOfItItself() {
        StudyScenario scenario = StudyScenario.read(ANDES, Models.shipped(), SMALL);
        List<StudyPoint> points = DecompositionPlan.of(scenario, 1, List.of()).points(scenario);

        Scenario none = scenario.at(points.get(0));
        assertThat(none.arms().get(1).model()).isEqualTo(none.baseline().model());
        assertThat(scenario.at(points.get(15)).arms())
                .isEqualTo(scenario.base().scenario().arms());
        assertThat(scenario.at(points.get(7)).arms().get(1))
                .isNotEqualTo(none.arms().get(1))
                .isNotEqualTo(scenario.base().scenario().arms().get(1));
    }

    /** The three channels of prices that the file names are all that the border does. */
    @Test
    void withThePriceChannelsOfTheFlagshipClosedNothingIsLeftOfTheOpening() {
        StudyScenario scenario = StudyScenario.read(ANDES, Models.shipped(), SMALL);
        List<Channel> channels = scenario.base().scenario().experiment().channels();
        assertThat(channels)
                .extracting(Channel::name)
                .containsExactly("food-prices", "goods-prices", "input-prices", "local-jobs", "migration");
        List<StudyPoint> points =
                DecompositionPlan.of(scenario, 1, channels.subList(0, 3)).points(scenario);

        Scenario closed = scenario.at(points.get(0));
        assertThat(figures(closed, 1)).isEqualTo(figures(closed, 0));
        for (int open = 1; open < 8; open *= 2) {
            Scenario one = scenario.at(points.get(open));
            assertThat(figures(one, 1)).as("world %d", open).isNotEqualTo(figures(one, 0));
        }
    }

    private static List<Observation> figures(Scenario scenario, int arm) {
        List<Observation> figures = new ArrayList<>();
        try (ArmRun run = new ScenarioRuns(scenario, FOLDER, CheckLevel.OFF).start(arm, 0, 1)) {
            while (run.period() < run.periods()) {
                run.step(figures::add);
            }
        }
        return figures;
    }
}
