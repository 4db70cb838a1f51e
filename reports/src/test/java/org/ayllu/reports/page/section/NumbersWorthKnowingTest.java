package org.ayllu.reports.page.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.experiments.scenario.file.Overrides;
import org.ayllu.reports.page.Language;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.SmallRuns;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumbersWorthKnowingTest {
    private static final Path SMALL = SmallRuns.SCENARIOS.resolve("andes-opening-small.yaml");

    @TempDir
    private static Path folder = Path.of("");

    private static Path run = Path.of("");

    @BeforeAll
    static void runOnce() throws IOException {
        run = SmallRuns.of(SMALL, Overrides.none().households(50).years(1).replicates(1), folder);
    }

    /** What is worth knowing beside a study of sensitivity with this table. */
    private static NumbersWorthKnowing beside(String scenario, String table) throws IOException {
        Path study = Files.createDirectories(run.resolveSibling(run.getFileName() + "-sensitivity"));
        Files.writeString(
                study.resolve("study.json"), "{\"identity\": {\"scenario\": \"" + scenario + "\", \"factors\": []}}");
        Files.writeString(study.resolve("sensitivity.csv"), table);
        try (RunStore store = RunStore.open(run)) {
            return NumbersWorthKnowing.of(new Material(store, Language.EN));
        }
    }

    @Test
    void aStudyOfTheSameScenarioRanksThem() throws IOException {
        String table = "parameter,mu_star\nmodel.a,1\nmodel.b,2\nmodel.c,\n";

        assertThat(beside("andes-opening-small", table).paths()).containsExactly("model.b", "model.a");
        assertThat(beside("andes-opening-small", table).ranked()).isTrue();
        assertThat(beside("andes-opening", table).ranked()).isFalse();
    }

    @Test
    void aStudyOfBlocksOrADamagedOneRanksNoNumber() throws IOException {
        NumbersWorthKnowing widest = beside("another", "");

        assertThat(widest.paths()).isNotEmpty();
        for (String table : new String[] {
            "block,numbers,mu_star\nmodel.farm,3,1.5\n",
            "parameter,mu_star\nmodel.a,1\"\"2d\n",
            "parameter,mu_star\n\"x"
        }) {
            assertThat(beside("andes-opening-small", table).ranked()).as(table).isFalse();
            assertThat(beside("andes-opening-small", table).paths()).isEqualTo(widest.paths());
        }
    }
}
