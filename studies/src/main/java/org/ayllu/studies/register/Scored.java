package org.ayllu.studies.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.ayllu.ensembles.results.record.StudyFolder;

/**
 * A predicted figure with what came.
 *
 * @param entry number of its entry in the register, 1 = the first
 * @param figure what was predicted
 * @param observed what came
 * @param score how well it was foretold
 */
public record Scored(int entry, Prediction.Figure figure, Observed observed, Score score) {
    /** All that can be scored: every figure of every entry of which there is an observation, in the order of the register. */
    public static List<Scored> of(Register register, List<Observed> observations) {
        List<Scored> all = new ArrayList<>();
        for (int entry = 0; entry < register.entries().size(); entry++) {
            for (Prediction.Figure figure :
                    register.entries().get(entry).prediction().figures()) {
                for (Observed one : observations) {
                    if (one.of(figure)) {
                        all.add(new Scored(entry + 1, figure, one, Score.of(figure.ensemble(), one.value())));
                    }
                }
            }
        }
        return all;
    }

    /** Scores as CSV, in the unit of the results. */
    public static String csv(List<Scored> scores) throws IOException {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        csv.writeRecord(
                "entry",
                "arm",
                "measure",
                "dimension",
                "group",
                "year",
                "observed",
                "source",
                "mean",
                "low",
                "high",
                "values",
                "crps",
                "interval_score",
                "log_score",
                "pit",
                "covered");
        for (Scored one : scores) {
            Prediction.Figure figure = one.figure();
            csv.writeRecord(
                    Integer.toString(one.entry()),
                    figure.arm(),
                    figure.measure(),
                    figure.dimension(),
                    figure.group(),
                    Integer.toString(figure.year()),
                    StudyFolder.text(one.observed().value()),
                    one.observed().source(),
                    StudyFolder.text(figure.mean()),
                    StudyFolder.text(figure.low()),
                    StudyFolder.text(figure.high()),
                    Integer.toString(figure.values().size()),
                    StudyFolder.text(one.score().crps()),
                    StudyFolder.text(one.score().intervalScore()),
                    StudyFolder.text(one.score().logScore()),
                    StudyFolder.text(one.score().pit()),
                    Boolean.toString(one.score().covered()));
        }
        csv.flush();
        return text.toString();
    }
}
