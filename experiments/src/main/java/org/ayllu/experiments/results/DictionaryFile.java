package org.ayllu.experiments.results;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The dictionary of measures as CSV. */
final class DictionaryFile {
    static final String NAME = "dictionary.csv";

    private DictionaryFile() {}

    static void write(Path folder, List<MeasureDescription> measures) throws IOException {
        try (CsvFile file = new CsvFile(folder.resolve(NAME), "measure", "unit", "description")) {
            for (MeasureDescription measure : measures) {
                file.row(measure.name(), measure.unit(), measure.description());
            }
        }
    }

    static List<MeasureDescription> read(Path folder) throws IOException {
        List<MeasureDescription> measures = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve(NAME))) {
            for (NamedCsvRecord row : rows) {
                measures.add(new MeasureDescription(
                        row.getField("measure"), row.getField("unit"), row.getField("description")));
            }
        }
        return List.copyOf(measures);
    }
}
