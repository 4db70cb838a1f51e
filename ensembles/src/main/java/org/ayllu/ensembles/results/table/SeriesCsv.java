package org.ayllu.ensembles.results.table;

import java.io.IOException;
import java.nio.file.Path;
import org.ayllu.ensembles.execution.RunKey;
import org.ayllu.ensembles.execution.Series;
import org.ayllu.ensembles.results.ColumnDescription;
import org.ayllu.ensembles.results.ExperimentDescription;
import org.ayllu.ensembles.results.ResultTable;
import org.ayllu.ensembles.results.file.CsvFile;
import org.ayllu.ensembles.results.segment.RunReader;

/** The figures of all runs as CSV, sorted by arm, replicate and order of report: for programs that read nothing else. */
public final class SeriesCsv {
    public static final String NAME = "series.csv";

    private SeriesCsv() {}

    public static void write(Path folder, ExperimentDescription experiment, RunReader runs) throws IOException {
        String[] header = ResultTable.SERIES.columns().stream()
                .map(ColumnDescription::name)
                .toArray(String[]::new);
        try (CsvFile file = new CsvFile(folder.resolve(NAME), header)) {
            for (RunKey run : experiment.size().keys()) {
                writeRun(file, experiment.arms().get(run.arm()).name(), run.replicate(), runs.read(run));
            }
        }
    }

    private static void writeRun(CsvFile file, String arm, int replicate, Series series) throws IOException {
        series.forEach((year, about, value) -> file.row(
                arm,
                Integer.toString(replicate),
                Integer.toString(year),
                about.dimension(),
                about.group(),
                about.measure(),
                CsvFile.text(value)));
    }
}
