package org.ayllu.ensembles.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("page.html");
    }

    @Test
    void writesHalfASurrogatePairAsAQuestionMark() throws IOException {
        OutputFile.write(file, "a\ud800b ñ");
        assertThat(file).hasContent("a?b ñ");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void leavesNothingHalfWrittenOnAFullDisk() throws IOException {
        Files.writeString(file, "before");
        Files.createSymbolicLink(folder.resolve("page.html.tmp"), Path.of("/dev/full"));
        assertThatThrownBy(() -> OutputFile.write(file, "after"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No space left on device");
        assertThat(file).hasContent("before");
        assertThat(folder).isDirectoryContaining(file::equals);
        assertThat(folder.resolve("page.html.tmp")).doesNotExist();
    }
}
