package org.ayllu.soak.file;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangedCellTest {
    private static final Path SURVEY = Path.of("..", "scenarios", "data", "example-survey.csv");

    @Test
    void theCellOfTheNamedColumnIsChangedAlsoWhereOthersHoldCommas() throws IOException {
        byte[] original = Files.readAllBytes(SURVEY);
        for (int number = 0; number < 200; number++) {
            ChangedCell cell = ChangedCell.of(original, new Luck(1, number));
            List<CsvRecord> rows = CsvReader.builder()
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(new String(cell.content(), StandardCharsets.UTF_8).replace("\uFEFF", ""))
                    .stream()
                    .toList();
            int place = rows.get(0).getFields().indexOf(cell.column());
            assertThat(rows)
                    .as("number %s", number)
                    .anyMatch(row -> row.getStartingLineNumber() == cell.line()
                            && (row.getFieldCount() <= place
                                    || row.getField(place).equals(cell.text())));
        }
    }
}
