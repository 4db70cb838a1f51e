package org.ayllu.studies.sam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ayllu.core.ledger.AccountMatrix;
import org.ayllu.ensembles.files.InputFileException;
import org.ayllu.experiments.yaml.InvalidFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixFileTest {
    private static final String SOUND = ",farms,families,world\nfarms,,60,40\nfamilies,100,,\nworld,,40,\n";

    @TempDir
    private Path folder = Path.of("");

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("sam.csv"), text);
    }

    private void refused(String text, String message) throws IOException {
        Path file = file(text);
        assertThatThrownBy(() -> MatrixFile.read(file))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageContaining(message);
    }

    @Test
    void rowsReceiveAndColumnsPay() throws IOException {
        AccountMatrix matrix = MatrixFile.read(file(SOUND));
        assertThat(matrix.accounts()).containsExactly("farms", "families", "world");
        assertThat(matrix.at(0, 1)).isEqualTo(60);
        assertThat(matrix.received(1)).isEqualTo(100);
        assertThat(matrix.paid(1)).isEqualTo(100);
    }

    @Test
    void semicolonsBlanksAndAByteOrderMarkMeanNothing() throws IOException {
        AccountMatrix matrix =
                MatrixFile.read(file("\uFEFF" + SOUND.replace(',', ';').replace("60", " 60 ")));
        assertThat(matrix.cells()).isDeepEqualTo(MatrixFile.read(file(SOUND)).cells());
    }

    @Test
    void roundingIsForgiven() throws IOException {
        assertThat(MatrixFile.read(file(SOUND.replace("100", "100.05"))).received(1))
                .isEqualTo(100.05);
    }

    @Test
    void whatIsWrongIsToldWhereItStands() throws IOException {
        refused(SOUND.replace("families", "fami\u001b[31mlies"), "the name of this account has a control character");
        refused(SOUND.replace("100", "101"), "sam.csv:2:1: the account 'farms' receives 100 (its row) and pays 101");
        refused(
                SOUND.replace("families,100", "homes,100"),
                "sam.csv:3:1: the account 'homes' stands here, but the columns");
        Path wide = file(SOUND.replace("60", "1,060"));
        assertThatThrownBy(() -> MatrixFile.read(wide))
                .isInstanceOf(InputFileException.class)
                .hasMessageContaining("Record 2 has 5 fields");
        refused(SOUND.replace("60", "sixty"), "sam.csv:2:8: 'sixty' is no number");
        refused(SOUND + "total,100,100,40\n", "there are 4 rows for 3 columns; leave out totals");
        refused(",a,a\na,1,1\na,1,1\n", "sam.csv:1:4: the account 'a' is there twice");
        refused("", "the file is empty");
        refused("a\n", "2 to 500 accounts, not 0");
    }
}
