package org.ayllu.ensembles.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTextTest {
    private static final Path NAME = Path.of("my.csv");

    private static InputFileException refused(String text) {
        return catchThrowableOfType(InputFileException.class, () -> CsvText.lines(NAME, text, ','));
    }

    @Test
    void linesKnowWhereTheyAndTheirCellsStand() {
        List<CsvRecord> lines = CsvText.lines(NAME, "# a comment\na;bb;c\n\n\"1\n2\";3;4\n", ';');

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0).getStartingLineNumber()).isEqualTo(2);
        assertThat(lines.get(1).getStartingLineNumber()).isEqualTo(4);
        assertThat(lines.get(1).getFields()).containsExactly("1\n2", "3", "4");
        assertThat(CsvText.column(lines.get(0), 0)).isEqualTo(1);
        assertThat(CsvText.column(lines.get(0), 2)).isEqualTo(6);
        assertThat(CsvText.column(lines.get(0), 99)).isEqualTo(8);
    }

    @Test
    void whatIsNoCsvIsToldWithItsLine() {
        assertThat(refused("a,b\n1,2\n3,\"4\n")).hasMessageStartingWith("my.csv:3:1: this is not CSV: ");
        assertThat(refused("a,b\n1,\"2\"x\n").line()).isEqualTo(2);
    }
}
