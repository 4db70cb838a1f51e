package org.ayllu.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.ayllu.soak.file.FileOutcome;
import org.ayllu.soak.file.FileSoak;
import org.ayllu.soak.file.FileSubject;
import org.ayllu.soak.file.FileTable;
import org.ayllu.soak.file.FileTrial;
import org.ayllu.soak.file.TriedFile;
import org.ayllu.soak.world.SoakTable;
import org.ayllu.soak.world.WorldSoak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few random worlds and mutated files; many more are a command's. */
class SoakTest {
    private static final Path SCENARIOS = Path.of("..", "scenarios");
    private static final int WORLDS = 20;
    private static final int FILES = 100;

    @TempDir
    private Path folder = Path.of("");

    private SoakPlan plan(int count, double limitSeconds) {
        return new SoakPlan(1, 0, count, 2, limitSeconds, folder, false);
    }

    @Test
    void randomWorldsRunToTheEnd() {
        List<Outcome> outcomes = WorldSoak.run(plan(WORLDS, 60), outcome -> {});
        assertThat(outcomes).extracting(Outcome::world).hasSize(WORLDS).isSorted();
        assertThat(outcomes)
                .noneMatch(outcome -> outcome.verdict().isFault())
                .anyMatch(outcome -> outcome.verdict() == Verdict.OK);
        assertThat(SoakTable.of(outcomes)).isNotEmpty();
    }

    @Test
    void mutatedFilesAreRefusedOrShownAsRead() {
        ConcurrentLinkedQueue<TriedFile> intact = new ConcurrentLinkedQueue<>();
        FileTrial trial = new FileTrial() {
            @Override
            public void intact(TriedFile file) {
                intact.add(file);
            }

            @Override
            public FileOutcome outcome(TriedFile file, FileOutcome read) {
                return read;
            }
        };
        List<FileOutcome> outcomes = FileSoak.run(plan(FILES, 10), SCENARIOS, trial, outcome -> {});
        assertThat(outcomes).extracting(FileOutcome::number).hasSize(FILES).isSorted();
        assertThat(outcomes).noneMatch(outcome -> outcome.verdict().isFault());
        assertThat(outcomes)
                .extracting(FileOutcome::verdict)
                .contains(FileOutcome.Verdict.REFUSED, FileOutcome.Verdict.ACCEPTED);
        assertThat(intact).extracting(TriedFile::subject).contains(FileSubject.values());
        assertThat(FileTable.of("files", outcomes).get(0)).isEqualTo(FILES + " files");
    }
}
