package org.ayllu.ensembles.results.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.ayllu.ensembles.execution.EnsembleProgress;
import org.ayllu.ensembles.execution.Execution;
import org.ayllu.ensembles.execution.RandomWalks;
import org.ayllu.ensembles.execution.Sizing;
import org.ayllu.ensembles.results.DerivedTable;
import org.ayllu.ensembles.results.ExperimentDescription;
import org.ayllu.ensembles.results.Manifest;
import org.ayllu.ensembles.results.ResultsFolderException;
import org.ayllu.ensembles.results.file.Folders;
import org.ayllu.ensembles.results.query.Query;
import org.ayllu.ensembles.results.query.RunStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables that are computed from finished runs stand with all others, or not at all. */
class DerivedTableTest {
    private static final ExperimentDescription EXPERIMENT = Experiments.walks("abc", 3);
    private static final int PERIODS = 10;

    @TempDir
    private Path temporary = Path.of("");

    private void record(Path out, DerivedTable... tables) throws IOException {
        record(out, EXPERIMENT, tables);
    }

    private static void record(Path out, ExperimentDescription experiment, DerivedTable... tables) throws IOException {
        assertThat(new Recording(out, experiment, RandomWalks.of(PERIODS), true)
                        .deriving(List.of(tables))
                        .run(Execution.of(2), EnsembleProgress.NONE)
                        .complete())
                .isTrue();
    }

    private static DerivedTable with(DerivedTable.Content content) {
        return new DerivedTable("ends", Experiments.ENDS.columns(), content);
    }

    @Test
    void standsInFilesManifestDictionaryAndQueries() throws IOException {
        Path out = temporary.resolve("out");
        record(out, Experiments.ENDS);

        List<String> csv = Files.readAllLines(out.resolve("ends.csv"));
        assertThat(csv).hasSize(1 + 2 * 3).first().isEqualTo("arm,replicate,end,even,nothing");
        assertThat(csv.get(1)).startsWith("base,0,").endsWith(",true,");
        assertThat(Files.readAllLines(out.resolve("dictionary.csv")))
                .containsSubsequence(
                        "ends,arm,,VARCHAR,-,Name of the arm.",
                        "ends,end,,DOUBLE,step^2,\"How far the first walker is, in the end.\"",
                        "ends,even,,BOOLEAN,-,Whether the number of the replicate is even.",
                        "dictionary,table_name,,VARCHAR,-,Name of a table.");
        try (RunStore store = RunStore.open(out)) {
            assertThat(store.tables()).containsExactly("series", "summary", "ends", "dictionary");
            assertThat(store.manifest().files().stream().map(Manifest.Content::name))
                    .contains("ends.csv", "ends.parquet");
            assertThat(store.changedFiles()).isEmpty();
        }
        try (Query query = Query.open(out)) {
            assertThat(query.ask("describe ends", 9).rows().stream().map(row -> row.get(1)))
                    .containsExactly("VARCHAR", "INTEGER", "DOUBLE", "BOOLEAN", "INTEGER");
            assertThat(query.ask("from ends", 99).rows().stream().map(row -> String.join(",", row)))
                    .containsExactlyElementsOf(csv.subList(1, csv.size()));
            String apart =
                    "select max(abs(a.\"end\" - b.value)), count(*) from ends a join series b using (arm, replicate)"
                            + " where measure = 'distance' and year = 2007";
            assertThat(query.ask(apart, 1).rows()).containsExactly(List.of("0.0", "6"));
        }
    }

    @Test
    void withoutRowsThereIsNoTable() throws IOException {
        Path out = temporary.resolve("out");
        record(out, with((experiment, runs) -> List.of()));

        try (RunStore store = RunStore.open(out)) {
            assertThat(store.tables()).containsExactly("series", "summary", "dictionary");
        }
        assertThat(names(out)).noneMatch(name -> name.startsWith("ends"));
    }

    @Test
    void oneThatFailsLeavesTheRunsAndNoTable() throws IOException {
        Path out = temporary.resolve("out");
        AtomicBoolean fails = new AtomicBoolean(true);
        DerivedTable second = with((experiment, runs) -> {
            if (fails.get()) {
                throw new IOException("no room for it");
            }
            return Experiments.ENDS.content().rows(experiment, runs);
        });
        assertThatThrownBy(() -> record(out, second)).isInstanceOf(ResultsFolderException.class);
        assertThat(out).doesNotExist();
        assertThat(names(Folders.unfinished(out)))
                .noneMatch(name -> name.endsWith(".csv") || name.endsWith(".parquet"));

        fails.set(false);
        record(out, second);
        record(temporary.resolve("whole"), Experiments.ENDS);
        assertThat(Experiments.digests(out)).isEqualTo(Experiments.digests(temporary.resolve("whole")));
    }

    @Test
    void thoseOfAnotherExperimentAreCleared() throws IOException {
        Path out = temporary.resolve("out");
        record(out, Experiments.ENDS);
        Files.move(out, Folders.unfinished(out));
        Files.writeString(Folders.unfinished(out).resolve("partial.json"), partial());
        record(out, Experiments.walks("def", 2));

        record(temporary.resolve("whole"), Experiments.walks("def", 2));
        assertThat(Experiments.digests(out)).isEqualTo(Experiments.digests(temporary.resolve("whole")));
    }

    /** The record of an unfinished folder of this experiment. */
    private String partial() throws IOException {
        Path other = temporary.resolve("other");
        PartialFolder.open(other, PartialRecord.Identity.of(EXPERIMENT), false).close();
        return Files.readString(Folders.unfinished(other).resolve("partial.json"));
    }

    @Test
    void hasAsManyReplicatesAsTheRuleLeaves() throws IOException {
        Path out = temporary.resolve("out");
        new Recording(out, Experiments.walks("abc", 9), RandomWalks.of(PERIODS), false)
                .sizedBy(Sizing.fixed(2))
                .deriving(List.of(Experiments.ENDS))
                .run(Execution.of(1), EnsembleProgress.NONE);

        assertThat(Files.readAllLines(out.resolve("ends.csv"))).hasSize(1 + 2 * 2);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
