package org.ayllu.studies.sam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ayllu.core.ledger.AccountMatrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixCsvTest {
    private static final List<String> ACCOUNTS = List.of("farms, small", "the \"rest\"");

    @Test
    void numbersHaveTheSameShortestDigitsOnEveryJava() throws IOException {
        double[][] cells = {{1.1E23, 2.0E-3}, {0.1 + 0.2, 2}};

        assertThat(written(cells)).isEqualTo("""
                receives,"farms, small","the ""rest""\"
                "farms, small",1.1E23,0.002
                "the ""rest""\",0.30000000000000004,2.0
                """);
    }

    @Test
    void whatIsWrittenIsReadAgain(@TempDir Path folder) throws IOException {
        double[][] cells = {{0, 7.25}, {7.25, 0}};
        Path file = folder.resolve("matrix.csv");
        Files.writeString(file, written(cells));

        AccountMatrix read = MatrixFile.read(file);

        assertThat(read.accounts()).isEqualTo(ACCOUNTS);
        assertThat(read.cells()).isDeepEqualTo(cells);
    }

    private static String written(double[][] cells) throws IOException {
        StringWriter text = new StringWriter();
        MatrixCsv.write("receives", ACCOUNTS, cells, text);
        return text.toString();
    }
}
