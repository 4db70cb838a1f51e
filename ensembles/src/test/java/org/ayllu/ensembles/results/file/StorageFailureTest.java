package org.ayllu.ensembles.results.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorageFailureTest {
    @TempDir
    private Path folder = Path.of("");

    private String told(IOException cause) {
        return String.valueOf(
                StorageFailure.of(cause, folder.resolve("out.partial"), 4, 6).getMessage());
    }

    @Test
    void aFullDiskIsToldWithWhatIsFreeAndKept() {
        assertThat(told(new IOException("No space left on device")))
                .startsWith(
                        "The results could not be stored in " + folder.resolve("out.partial") + ": the disk is full (")
                .containsPattern("\\(\\d+ [kM]B free\\)")
                .endsWith("4 of 6 runs are finished and kept there."
                        + " Free some space, then start the same again to continue.");
        SQLException database = new SQLException("IO Error: Could not write file \"x\": No space left on device");
        assertThat(told(new IOException("the tables could not be written", database)))
                .contains("the disk is full (");
    }

    @Test
    void anythingElseIsToldInItsOwnWordsInOneLine() {
        assertThat(told(new IOException("runs (Is a directory)\nand more")))
                .contains(": runs (Is a directory). 4 of 6")
                .endsWith("Once that is mended, start the same again to continue.");
    }
}
