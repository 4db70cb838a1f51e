package org.ayllu.reports.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ayllu.ensembles.results.query.Query;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.experiments.scenario.file.Overrides;
import org.ayllu.reports.page.report.Report;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Seasons in which no wage cleared farm labour are counted where the results are told, not in their tables alone. */
class LabourRationTest {
    private static final Path SMALL = SmallRuns.SCENARIOS.resolve("andes-opening-small.yaml");

    @TempDir
    private Path folder;

    private Path run(String lowestWage) throws IOException {
        Overrides few = Overrides.none().households(150).years(3).replicates(2);
        return SmallRuns.of(SMALL, few.set("model.labour.lowestWage", lowestWage), folder);
    }

    private static double number(List<List<String>> rows, int row) {
        return Double.parseDouble(rows.get(row).get(0));
    }

    @Test
    void theReportCountsTheSeasonsAndTheDaysCut() throws IOException {
        Path run = run("1");
        try (RunStore store = RunStore.open(run);
                Query query = Query.of(store)) {
            List<LabourRation> rations = LabourRation.of(store);
            String sql = "SELECT avg(value) FROM series WHERE dimension = 'all' AND measure IN"
                    + " ('labourRationed', 'labourDaysCut') GROUP BY arm, measure ORDER BY arm DESC, measure DESC";
            List<List<String>> own = query.ask(sql, 9).rows();
            assertThat(rations).extracting(LabourRation::arm).containsExactly(0, 1);
            assertThat(rations.get(0).seasons()).isGreaterThan(0.3).isCloseTo(number(own, 0), within(1e-12));
            assertThat(rations.get(0).cut()).isGreaterThan(0.1).isCloseTo(number(own, 1), within(1e-12));
            assertThat(rations.get(1).seasons()).isCloseTo(number(own, 2), within(1e-12));
        }
        Document english = PageChecks.sound(Report.html(run, ReportOptions.of(Language.EN)), Language.EN);
        assertThat(english.select("#markets").text())
                .contains(
                        "Seasons in which no wage clears farm labour and the longer side is cut (1985–1987): “protected”, ")
                .containsPattern("“opened”, \\d\\d % \\(\\d\\d % of its days\\)\\.");
        assertThat(Report.html(run, ReportOptions.of(Language.ES)))
                .contains("ningún salario equilibra el trabajo agrícola");
    }
}
