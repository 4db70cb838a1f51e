package org.ayllu.studies.sam;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.ayllu.ensembles.results.file.CsvFile;

/** A square table with its accounts in the first line and in the first column, as {@link MatrixFile} reads it; numbers with all their digits. */
public final class MatrixCsv {
    private MatrixCsv() {}

    /**
     * Writes a table.
     *
     * @param corner what stands before the names of the first line
     * @param accounts names of rows and columns
     * @param cells by row and column
     */
    public static void write(String corner, List<String> accounts, double[][] cells, Writer to) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(to);
        int size = accounts.size();
        String[] line = new String[size + 1];
        line[0] = corner;
        for (int column = 0; column < size; column++) {
            line[column + 1] = accounts.get(column);
        }
        csv.writeRecord(line);
        for (int row = 0; row < size; row++) {
            line[0] = accounts.get(row);
            for (int column = 0; column < size; column++) {
                line[column + 1] = CsvFile.text(cells[row][column]);
            }
            csv.writeRecord(line);
        }
        csv.flush();
    }
}
