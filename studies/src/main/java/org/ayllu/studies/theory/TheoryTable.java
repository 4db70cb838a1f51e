package org.ayllu.studies.theory;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ayllu.ensembles.results.record.StudyFolder;
import org.ayllu.ensembles.statistics.PairedComparison;

/** {@value #NAME}: what each arm changes in each measure under each theory, and how many theories agree on its sign. */
public final class TheoryTable {
    /** Name of the file. */
    public static final String NAME = "theories.csv";

    private static final List<String> HEADER = List.of(
            "arm",
            "measure",
            "theory",
            "replicates",
            "baseline",
            "mean",
            "difference",
            "difference_low",
            "difference_high",
            "sign",
            "commonest_sign",
            "agreeing",
            "theories");

    private TheoryTable() {}

    /**
     * Writes it: a row for each arm but the first, measure and theory.
     *
     * @param folder of the comparison
     * @param experiment what was run
     * @param effects what came out
     * @throws IOException when it cannot be written
     */
    public static void write(StudyFolder folder, TheoryExperiment experiment, TheoryEffects effects)
            throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (int arm = 1; arm < experiment.arms().size(); arm++) {
            for (String measure : effects.measures()) {
                List<PairedComparison> all = effects.of(measure, arm, 1);
                Agreement agreement = Agreement.of(all);
                for (int theory = 0; theory < all.size(); theory++) {
                    PairedComparison effect = all.get(theory);
                    rows.add(List.of(
                            experiment.arms().get(arm).name(),
                            measure,
                            experiment.theories().get(theory),
                            Integer.toString(effect.difference().replicates()),
                            StudyFolder.text(effect.baseline().mean()),
                            StudyFolder.text(effect.treatment().mean()),
                            StudyFolder.text(effect.effect()),
                            StudyFolder.text(effect.interval().low()),
                            StudyFolder.text(effect.interval().high()),
                            word(Agreement.Sign.of(effect)),
                            word(agreement.sign()),
                            Integer.toString(agreement.theories()),
                            Integer.toString(agreement.of())));
                }
            }
        }
        folder.write(NAME, HEADER, rows);
    }

    private static String word(Agreement.Sign sign) {
        return sign.name().toLowerCase(Locale.ROOT);
    }
}
