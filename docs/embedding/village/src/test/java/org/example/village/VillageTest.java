package org.example.village;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ayllu.cli.Ayllu;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole command for a model that Ayllu has never seen. */
class VillageTest {
    private static final Path SCENARIO = Path.of("village.yaml");

    @TempDir
    private static Path folder;

    private static Path results;

    private static String ayllu(int status, Object... arguments) {
        StringWriter out = new StringWriter();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        PrintWriter to = new PrintWriter(out);
        assertThat(Ayllu.with(new FishingVillage(), new HomeBound()).run(to, to, words)).as("%s", out).isEqualTo(status);
        return out.toString();
    }

    @BeforeAll
    static void run() {
        results = folder.resolve("results");
        ayllu(0, "run", SCENARIO, "--out", results, "--check", "full");
    }

    @Test
    void fishingIsASourceOfIncomeAndInTheDictionary() throws IOException {
        String dictionary = Files.readString(results.resolve("dictionary.csv"));
        assertThat(dictionary).contains("income.fishing", "fishCaught", "fishStock", "income_fishing");

        String asked = "select avg(value) as fishing from series "
                + "where measure = 'income.fishing' and dimension = 'all' and arm = 'today' and year = 2000";
        String fishing = ayllu(0, "query", results, asked, "--csv").lines().skip(1).findFirst().orElseThrow();
        assertThat(Double.parseDouble(fishing.strip())).isBetween(100.0, 2000.0);
    }

    @Test
    void theSocialAccountsSayWhoPaidForFish() {
        String matrix = ayllu(0, "sam", results, "--csv");
        assertThat(matrix).contains("traders").contains("city");
        String asked = "select distinct payer, receiver from sam where thing in ('fish', 'ice and freight', 'nets and fuel') order by all";
        assertThat(ayllu(0, "query", results, asked, "--csv"))
                .contains("city,traders", "traders,city", "traders,households", "households,city");
    }

    @Test
    void theReportDrawsIt() throws IOException {
        ayllu(0, "report", results, "--out", folder.resolve("report.html"));
        assertThat(Files.readString(folder.resolve("report.html"))).contains("Most nominal income is from fishing");
    }

    @Test
    void numbersOfTheModelAreSwept() throws IOException {
        Path sweep = folder.resolve("sweep");
        ayllu(0, "sweep", SCENARIO, "--vary", "model.price=0.2,0.4", "--replicates", "1", "--years", "1", "--out", sweep);
        assertThat(Files.readString(sweep.resolve("effects.csv"))).contains("income.fishing", "fishStock");
    }

    @Test
    void aRuleOfOnesOwnIsCalledByItsName() {
        Path home = folder.resolve("home");
        ayllu(0, "run", SCENARIO, "--set", "livelihood.kind=homeBound", "--years", "1", "--replicates", "1", "--out", home);
        String asked = "select max(value) from series where measure = 'labourDays.seasonalMigration'";
        assertThat(ayllu(0, "query", home, asked, "--csv").lines().skip(1)).containsExactly("0.0");
        assertThat(ayllu(2, "run", SCENARIO, "--set", "livelihood.kind=homebound", "--out", folder.resolve("none")))
                .contains("no such kind: homebound. Maybe homeBound");
    }

    @Test
    void aSlipOfThePenIsToldWithWhatWasMeant() throws IOException {
        Path file = folder.resolve("slip.yaml");
        Files.writeString(file, Files.readString(SCENARIO).replace("price: 0.4", "prize: 0.4"));
        assertThat(ayllu(2, "check", file)).contains("model.prize: there is no such key here. Maybe price");

        Files.writeString(file, Files.readString(SCENARIO).replace("kind: villagers", "kind: synthetic"));
        assertThat(ayllu(2, "check", file)).contains("population.kind: no such kind: synthetic").contains("villagers");
    }

    @Test
    void theSchemaKnowsTheModelAndItsPeople() {
        assertThat(ayllu(0, "schema")).contains("\"fishingVillage\"", "\"villagers\"", "Share of the fish that one worker catches.");
    }

    @Test
    void aNameThatIsTakenIsRefused() {
        assertThatThrownBy(() -> Ayllu.with(new Highlands(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a model is called highlands already");
        assertThatThrownBy(() -> Ayllu.with(new HomeBound(), new HomeBound()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a theory of highlands is called homeBound already");
    }

    /** A model with the name of one that comes with Ayllu. */
    private record Highlands(int number) implements org.ayllu.models.model.Model {}
}
