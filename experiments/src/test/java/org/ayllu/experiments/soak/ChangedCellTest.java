package org.ayllu.experiments.soak;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
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
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofCsvRecord(new String(cell.content(), StandardCharsets.UTF_8).replace("\uFEFF", ""))
                    .stream()
                    .toList();
            int place = rows.get(0).getFields().indexOf(cell.column());
            assertThat(rows.get(cell.line() - 1).getFields().get(place)).as("number %s", number).isEqualTo(cell.text());
        }
    }
}
