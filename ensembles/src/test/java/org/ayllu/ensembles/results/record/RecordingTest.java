package org.ayllu.ensembles.results.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ayllu.ensembles.execution.ArmRunFactory;
import org.ayllu.ensembles.execution.EnsembleOutcome;
import org.ayllu.ensembles.execution.EnsembleProgress;
import org.ayllu.ensembles.execution.Execution;
import org.ayllu.ensembles.execution.RandomWalks;
import org.ayllu.ensembles.execution.RunKey;
import org.ayllu.ensembles.results.ArmDescription;
import org.ayllu.ensembles.results.ExperimentDescription;
import org.ayllu.ensembles.results.ResultsFolderException;
import org.ayllu.ensembles.results.query.RunStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingTest {
    private static final ExperimentDescription EXPERIMENT = Experiments.walks("abc", 3);
    private static final Execution EVERY_PERIOD = new Execution(2, Duration.ZERO);

    @TempDir
    private Path temporary = Path.of("");

    private Path out = Path.of("");

    @BeforeEach
    void nameTheFolder() {
        out = temporary.resolve("it's out");
    }

    private EnsembleOutcome record(ExperimentDescription experiment, ArmRunFactory factory) throws IOException {
        return new Recording(out, experiment, factory, false).run(EVERY_PERIOD, EnsembleProgress.NONE);
    }

    private Path partial() {
        return temporary.resolve("it's out.partial");
    }

    private static RandomWalks failingAt(int failing) {
        return new RandomWalks(10, (key, period) -> {
            if (period == failing && key.equals(new RunKey(1, 2))) {
                throw new IllegalStateException("a landslide");
            }
        });
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList();
        }
    }

    @Test
    void tellsHowMuchOfTheResultsIsWrittenAndAListenerThatFailsDoesNoHarm() throws IOException {
        List<String> told = new ArrayList<>();
        EnsembleProgress listener = new EnsembleProgress() {
            @Override
            public void writing(int done, int total) {
                told.add(done + " of " + total);
                throw new IllegalStateException("no more ink");
            }
        };
        assertThat(new Recording(out, EXPERIMENT, RandomWalks.of(10), false)
                        .run(EVERY_PERIOD, listener)
                        .complete())
                .isTrue();
        int parts = EXPERIMENT.size().runs() + 1;
        assertThat(told).hasSize(parts).startsWith("1 of " + parts).endsWith(parts + " of " + parts);
        RunStore.open(out).close();
    }

    @Test
    void leavesACompleteFolderAndNothingBeside() throws IOException {
        assertThat(new Recording(out, EXPERIMENT, RandomWalks.of(10), false)
                        .withCsv(true)
                        .run(EVERY_PERIOD, EnsembleProgress.NONE)
                        .complete())
                .isTrue();

        assertThat(temporary).isDirectoryContaining(path -> path.equals(out));
        assertThat(namesIn(temporary)).containsExactly("it's out");
        assertThat(namesIn(out))
                .containsExactlyInAnyOrder(
                        "manifest.json",
                        "scenario.yaml",
                        "series",
                        "series.csv",
                        "summary.csv",
                        "summary.parquet",
                        "dictionary.csv");
        assertThat(Files.readAllLines(out.resolve("dictionary.csv")))
                .startsWith("table_name,column_name,measure,type,unit,description")
                .contains("series,year,,INTEGER,-,\"Agricultural year, by the year in which it begins.\"")
                .endsWith(
                        "series,value,position,DOUBLE,step,\"Where the walker stands, \"\"signed\"\"\"",
                        "series,value,distance,DOUBLE,step^2,\"How far, squared\"");
        List<String> rows = Files.readAllLines(out.resolve("series.csv"));
        assertThat(rows).hasSize(1 + 2 * 3 * 5 * 4);
        assertThat(rows.get(0)).isEqualTo("arm,replicate,year,dimension,group,measure,value");
        assertThat(rows.get(1)).startsWith("base,0,2003,walker,\"Ñuñumayani, no. 0\",position,");
    }

    @Test
    void aFailedRunIsMadeUpForAndFinishedOnesAreNotRepeated() throws IOException {
        EnsembleOutcome broken = record(EXPERIMENT, failingAt(7));
        assertThat(broken.failures())
                .singleElement()
                .satisfies(failure -> assertThat(failure.period()).isEqualTo(7));
        assertThat(out).doesNotExist();
        assertThat(partial()).isDirectory();

        RandomWalks walks = RandomWalks.of(10);
        assertThat(record(EXPERIMENT, walks).complete()).isTrue();
        assertThat(walks.threadsGiven()).hasSize(1);
        assertThat(partial()).doesNotExist();
        try (RunStore store = RunStore.open(out)) {
            assertThat(store.manifest().execution().sessions()).isEqualTo(2);
        }
    }

    @Test
    void anotherScenarioDoesNotGetIntoTheFolder() throws IOException {
        record(EXPERIMENT, failingAt(7));
        assertThat(new Recording(out, EXPERIMENT, RandomWalks.of(10), false).continues())
                .isTrue();
        assertThat(new Recording(out, Experiments.walks("def", 3), RandomWalks.of(10), false).continues())
                .isFalse();
        assertThatThrownBy(() -> record(Experiments.walks("def", 3), RandomWalks.of(10)))
                .isInstanceOf(ResultsFolderException.class)
                .hasMessageContaining(
                        "holds an unfinished experiment of scenario walks (hash abc), seed 2003, 3 replicates")
                .hasMessageContaining("this one is of scenario walks (hash def)");
        assertThatThrownBy(() -> record(Experiments.walks("abc", 4), RandomWalks.of(10)))
                .isInstanceOf(ResultsFolderException.class);

        new Recording(out, Experiments.walks("def", 3), RandomWalks.of(10), true)
                .run(EVERY_PERIOD, EnsembleProgress.NONE);
        try (RunStore store = RunStore.open(out)) {
            assertThat(store.manifest().experiment().scenarioHash()).isEqualTo("def");
            assertThat(store.manifest().execution().sessions()).isEqualTo(1);
        }
    }

    @Test
    void finishedResultsAreReplacedOnlyWhenAsked() throws IOException {
        record(EXPERIMENT, RandomWalks.of(10));
        assertThatThrownBy(() -> record(EXPERIMENT, RandomWalks.of(10)))
                .isInstanceOf(ResultsFolderException.class)
                .hasMessageContaining("already holds finished results");
        assertThat(partial()).doesNotExist();

        new Recording(out, EXPERIMENT, RandomWalks.of(12), true).run(EVERY_PERIOD, EnsembleProgress.NONE);
        try (RunStore store = RunStore.open(out)) {
            assertThat(store.manifest().counts().rows()).isEqualTo(2 * 3 * 6 * 4);
        }
        assertThat(namesIn(temporary)).containsExactly("it's out");
    }

    @Test
    void foldersOfOthersAreLeftAlone() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(() -> new Recording(out, EXPERIMENT, RandomWalks.of(4), true)
                        .run(EVERY_PERIOD, EnsembleProgress.NONE))
                .isInstanceOf(ResultsFolderException.class)
                .hasMessageContaining("holds no results of this program");

        Files.move(out, partial());
        assertThatThrownBy(() -> record(EXPERIMENT, RandomWalks.of(4)))
                .isInstanceOf(ResultsFolderException.class)
                .hasMessageContaining("was not made by this program");
        assertThat(partial().resolve("thesis.txt")).hasContent("years of work");

        Files.createDirectory(out);
        Files.move(partial(), temporary.resolve("elsewhere"));
        assertThat(record(EXPERIMENT, RandomWalks.of(4)).complete()).isTrue();
    }

    @Test
    void aFolderInUseIsLocked() throws IOException {
        RandomWalks walks = new RandomWalks(4, (key, period) -> {
            if (key.equals(new RunKey(0, 0)) && period == 1) {
                assertThatThrownBy(() -> record(EXPERIMENT, RandomWalks.of(4)))
                        .isInstanceOf(ResultsFolderException.class)
                        .hasMessageContaining("is in use by another run");
            }
        });
        assertThat(record(EXPERIMENT, walks).failures()).isEmpty();
    }

    @Test
    void whenNothingCanBeStoredTheMessageSaysHowToGoOn() throws IOException {
        record(EXPERIMENT, failingAt(7));
        Path runs = partial().resolve("runs");
        Path blocked = runs.resolve("segment-000001.runs");
        Files.createDirectory(blocked);
        assertThatThrownBy(() -> record(EXPERIMENT, RandomWalks.of(10)))
                .isInstanceOf(ResultsFolderException.class)
                .hasMessageContaining("could not be stored")
                .hasMessageContaining("start the same again to continue");

        Files.delete(blocked);
        assertThat(record(EXPERIMENT, RandomWalks.of(10)).complete()).isTrue();
    }

    @Test
    void describesWhatItRefuses() {
        ExperimentDescription good = EXPERIMENT;
        ArmDescription arm = good.arms().get(0);
        assertThatThrownBy(() -> new ExperimentDescription(good.scenario(), 1, 1, List.of(arm, arm), List.of()))
                .hasMessage("two entries for arm 'base'");
        assertThatThrownBy(() -> new ExperimentDescription(good.scenario(), 1, 0, List.of(arm), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
