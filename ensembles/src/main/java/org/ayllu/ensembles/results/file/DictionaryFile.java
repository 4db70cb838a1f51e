package org.ayllu.ensembles.results.file;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ayllu.ensembles.results.ColumnDescription;
import org.ayllu.ensembles.results.DictionaryEntry;
import org.ayllu.ensembles.results.MeasureDescription;
import org.ayllu.ensembles.results.ResultTable;

/** The dictionary as CSV: every column of every table, and every measure of the series, with type, unit and description. */
public final class DictionaryFile {
    public static final String NAME = "dictionary.csv";
    private static final String VALUE = "value";

    private DictionaryFile() {}

    public static void write(Path folder, List<ResultTable> tables, List<MeasureDescription> measures)
            throws IOException {
        String[] header = ResultTable.DICTIONARY.columns().stream()
                .map(ColumnDescription::name)
                .toArray(String[]::new);
        try (CsvFile file = new CsvFile(folder.resolve(NAME), header)) {
            for (ResultTable table : tables) {
                for (ColumnDescription column : table.columns()) {
                    file.row(
                            table.name(), column.name(), "", column.type().name(), column.unit(), column.description());
                }
            }
            for (MeasureDescription measure : measures) {
                file.row(
                        ResultTable.SERIES_NAME,
                        VALUE,
                        measure.name(),
                        "DOUBLE",
                        measure.unit(),
                        measure.description());
            }
        }
    }

    public static List<DictionaryEntry> read(Path folder) throws IOException {
        List<DictionaryEntry> entries = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve(NAME))) {
            for (NamedCsvRecord row : rows) {
                entries.add(new DictionaryEntry(
                        row.getField("table_name"),
                        row.getField("column_name"),
                        row.getField("measure"),
                        row.getField("type"),
                        row.getField("unit"),
                        row.getField("description")));
            }
        }
        return List.copyOf(entries);
    }
}
