package org.ayllu.soak.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.ayllu.core.demography.FoundingRule;
import org.ayllu.experiments.scenario.Arm;
import org.ayllu.experiments.scenario.file.LoadedScenario;
import org.ayllu.experiments.scenario.file.Models;
import org.ayllu.experiments.yaml.Kinds;
import org.ayllu.experiments.yaml.ParameterPaths;
import org.ayllu.models.highlands.HighlandsModel;
import org.ayllu.models.highlands.HighlandsTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorldMakerTest {
    private static final int WORLDS = 150;

    @TempDir
    private Path folder;

    @Test
    void theSeedAndTheNumberGiveTheWorld() throws IOException {
        new WorldMaker(1).make(3, folder);
        String first = Files.readString(folder.resolve(WorldMaker.SCENARIO));
        new WorldMaker(1).make(4, folder);
        assertThat(Files.readString(folder.resolve(WorldMaker.SCENARIO))).isNotEqualTo(first);
        new WorldMaker(1).make(3, folder);
        assertThat(Files.readString(folder.resolve(WorldMaker.SCENARIO))).isEqualTo(first);
    }

    @Test
    void everyParameterTheoryAndKindIsTriedAndAccepted() {
        Set<String> stated = new TreeSet<>();
        Set<String> kinds = new TreeSet<>();
        Set<FoundingRule> rules = new TreeSet<>();
        for (int world = 0; world < WORLDS; world++) {
            WorldMaker.Made made = new WorldMaker(1).make(world, folder);
            LoadedScenario loaded = made.loaded();
            assertThat(loaded).as("world %s: %s", world, made.refusals()).isNotNull();
            stated.addAll(loaded.stated().keySet());
            for (Arm arm : loaded.scenario().arms()) {
                kinds.add(Kinds.of((Record) arm.model()));
                kinds.add(arm.model() instanceof HighlandsModel ? Kinds.of((Record) arm.livelihood()) : "solved");
                if (arm.model() instanceof HighlandsModel model) {
                    rules.add(model.terms().demography().founding().rule());
                }
            }
        }
        assertThat(rules).containsExactlyInAnyOrder(FoundingRule.values());
        assertThat(stated)
                .containsAll(ParameterPaths.of(HighlandsTerms.defaults()).stream()
                        .map(entry -> "model." + entry.path())
                        .toList());
        assertThat(kinds)
                .contains("highlands", "sector", "harrisTodaro")
                .containsAll(
                        Models.shipped().theoriesOf(Models.shipped().usual()).keySet());
    }
}
