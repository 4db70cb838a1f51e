package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ayllu.soak.file.FileOutcome;
import org.ayllu.soak.file.FileOutcome.Verdict;
import org.ayllu.soak.file.FileSubject;
import org.ayllu.soak.file.TriedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTrialTest {
    @TempDir
    private Path folder = Path.of("");

    private FileOutcome through(Path scenario, Verdict reader) {
        TriedFile file = new TriedFile(FileSubject.SCENARIO, scenario, folder, folder, List.of("tiny.yaml"), 9);
        return new CommandTrial().outcome(file, new FileOutcome(1, FileSubject.SCENARIO, "number", reader, "", 0));
    }

    @Test
    void theCommandMustEndAsTheReaderDid() throws IOException {
        Path fine = Invocation.tiny(folder);
        assertThat(through(fine, Verdict.ACCEPTED).verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(through(fine, Verdict.REFUSED))
                .returns(Verdict.ENDED, FileOutcome::verdict)
                .satisfies(one -> assertThat(one.message()).contains("accepts what the reader refuses"));
        Files.writeString(fine, "nonsense: 1\n");
        assertThat(through(fine, Verdict.REFUSED).verdict()).isEqualTo(Verdict.REFUSED);
        assertThat(through(fine, Verdict.ACCEPTED))
                .returns(Verdict.ENDED, FileOutcome::verdict)
                .satisfies(one -> assertThat(one.message()).contains("refuses what the reader accepts", "nonsense"));
    }

    @Test
    void aProcessThatTakesTooLongIsEnded() {
        assertThat(FreshProcess.of(List.of("replicate"), 0.3).status()).isEqualTo(FreshProcess.HUNG);
    }

    @Test
    void aProcessTellsItsStatusAndWhatItPrints() {
        FreshProcess ended = FreshProcess.of(List.of("--version"), 60);
        assertThat(ended.status()).isZero();
        assertThat(ended.out()).startsWith("ayllu ");
        assertThat(ended.seconds()).isPositive();
        assertThat(FreshProcess.of(List.of("nonsense"), 60).status()).isEqualTo(ExitStatus.INVALID);
    }
}
