package org.ayllu.experiments.scenario.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ayllu.core.engine.CheckLevel;
import org.ayllu.ensembles.execution.ArmRun;
import org.ayllu.ensembles.execution.Observation;
import org.ayllu.experiments.scenario.Scenario;
import org.ayllu.experiments.scenario.SolvedModel;
import org.ayllu.experiments.scenario.file.LoadedScenario;
import org.ayllu.experiments.scenario.file.ScenarioFile;
import org.ayllu.experiments.scenario.file.ScenarioWriter;
import org.ayllu.experiments.yaml.InvalidFileException;
import org.ayllu.experiments.yaml.ParameterPaths;
import org.ayllu.experiments.yaml.Provenance;
import org.ayllu.models.classics.ChayanovTerms;
import org.ayllu.models.classics.HarrisTodaroTerms;
import org.ayllu.models.classics.LandMarketTerms;
import org.ayllu.models.classics.Market;
import org.ayllu.models.classics.MissingMarketsTerms;
import org.ayllu.models.classics.NetworkMigrationTerms;
import org.ayllu.models.classics.SeparableTerms;
import org.ayllu.models.highlands.HighlandsModel;
import org.ayllu.models.sector.SectorTerms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios of models that are solved at once: read, refused, written and run like those of the highlands. */
class SolvedScenarioTest {
    private static final Path SECTOR = Path.of("..", "scenarios", "sector");
    private static final String BASE = """
            format: 1
            name: mine
            title: Mine
            model: {kind: harrisTodaro, cityWage: 0.8}
            arms:
              - {name: one, label: One}
              - {name: two, label: Two, change: {model: {wageSubsidy: 0.1}}}
            """;

    @TempDir
    Path folder;

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("mine.yaml"), text);
    }

    private String told(String text) throws IOException {
        Path file = write(text);
        InvalidFileException told = catchThrowableOfType(InvalidFileException.class, () -> ScenarioFile.read(file));
        String message = told == null ? "nothing is told" : String.valueOf(told.getMessage());
        return message.replace(folder + folder.getFileSystem().getSeparator(), "");
    }

    private String told(String from, String to) throws IOException {
        assertThat(BASE).contains(from);
        return told(BASE.replace(from, to));
    }

    @Test
    void anArmChangesNumbersOfTheBase() throws IOException {
        Scenario scenario = ScenarioFile.read(write(BASE)).scenario();
        HarrisTodaroTerms one = ((SolvedModel.HarrisTodaro) scenario.baseline().model()).terms();
        HarrisTodaroTerms two =
                ((SolvedModel.HarrisTodaro) scenario.arms().get(1).model()).terms();

        assertThat(one).extracting("cityWage", "wageSubsidy", "people").containsExactly(0.8, 0.0, 400.0);
        assertThat(two).extracting("cityWage", "wageSubsidy").containsExactly(0.8, 0.1);
        assertThat(scenario.replicates()).isEqualTo(1);
        assertThat(scenario.summary()).startsWith("unemploymentRate", "cityJobs");
    }

    @Test
    void aModelLeftOutIsTheHighlands() throws IOException {
        String plain = BASE.replaceAll("model: \\{kind.*\n", "").replaceAll(", change.*", "}");

        assertThat(ScenarioFile.read(write(plain)).scenario().model()).isEqualTo(HighlandsModel.defaults());
    }

    @Test
    void whatPlaysNoPartIsRefused() throws IOException {
        assertThat(told("title: Mine", "title: Mine\nseed: 4\ntime: {years: 3}").lines())
                .containsExactly(
                        "mine.yaml:4:1: seed: this plays no part in the model harrisTodaro, which is solved at once. Leave it out",
                        "mine.yaml:5:1: time.years: this plays no part in the model harrisTodaro, which is solved at once. Leave it out");
        assertThat(told("{model: {wageSubsidy: 0.1}}", "{livelihood: {kind: separable}}"))
                .startsWith("mine.yaml:7:38: arms[1].change.livelihood.kind: this plays no part");
    }

    @Test
    void wrongValuesAreToldLikeThoseOfAnyScenario() throws IOException {
        assertThat(told("kind: harrisTodaro", "kind: harrisTodaru"))
                .startsWith("mine.yaml:4:15: model.kind: no such kind: harrisTodaru. Maybe harrisTodaro");
        assertThat(told("cityWage: 0.8", "cityWaeg: 0.8"))
                .isEqualTo("mine.yaml:4:29: model.cityWaeg: there is no such key here. Maybe cityWage");
        assertThat(told("wageSubsidy: 0.1", "wageSubsidy: 10"))
                .isEqualTo(
                        "mine.yaml:7:59: arms[1].change.model.wageSubsidy: 10 is out of range: 0 to 0.9 (fraction) is"
                                + " allowed. Maybe 0.1: shares and rates are fractions of 1");
        assertThat(told("cityWage: 0.8", "curveFrom: 2"))
                .startsWith("mine.yaml:4:8: model: curveTo must be above curveFrom");
        assertThat(told(BASE + "summary: [unemploymentRaet]\n"))
                .isEqualTo("mine.yaml:8:11: summary[0]: no measure is called unemploymentRaet. Maybe unemploymentRate");
    }

    @Test
    void anArmOfTheHighlandsCannotBeComparedWithOneThatIsSolved() throws IOException {
        assertThat(told("{model: {wageSubsidy: 0.1}}", "{model: {kind: highlands}}"))
                .startsWith("mine.yaml:7:45: arms[1].change.model: an arm of the model highlands cannot be compared");
    }

    @Test
    void aSectorNeedsItsTableAndSaysWhatIsWrongWithIt() throws IOException {
        String sector = BASE.replaceAll("model: \\{kind.*", "model: {kind: sector, crops: mine.csv}")
                .replace("{wageSubsidy: 0.1}", "{importPrices: {wheat: 120}}");
        assertThat(told(sector)).isEqualTo("mine.yaml:4:30: model.crops: there is no file mine.csv");
        assertThat(told(sector.replace(", crops: mine.csv", ""))).startsWith("mine.yaml:4:8: model.crops: is missing");
        String table = Files.readString(SECTOR.resolve("qdemo7-crops.csv"));
        Files.writeString(folder.resolve("mine.csv"), table);
        assertThat(ScenarioFile.read(write(sector)).scenario().arms()).hasSize(2);
        assertThat(told(sector.replace("wheat: 120", "weat: 120")))
                .startsWith(
                        "mine.yaml:7:45: arms[1].change.model: importPrices names weat, but the crops of the table are wheat,");
        assertThat(told(sector.replace("importPrices: {wheat: 120}", "exportPrices: {wheat: 200}")))
                .contains("wheat is exported at 200.0 and imported at 140.0 US$/t: buying abroad to sell abroad");
        Files.writeString(folder.resolve("mine.csv"), table.replace("maize,summer,2", "maize,summer,two"));
        assertThat(told(sector)).isEqualTo("mine.csv:9:14: maize.yield: a number is needed, not two");
    }

    @Test
    void theHashIsOfTheCropTableToo() throws IOException {
        String sector = BASE.replaceAll("model: \\{kind.*", "model: {kind: sector, crops: mine.csv}")
                .replace("{wageSubsidy: 0.1}", "{importPrices: {wheat: 120}}");
        String table = Files.readString(SECTOR.resolve("qdemo7-crops.csv"));
        Files.writeString(folder.resolve("mine.csv"), table);
        LoadedScenario loaded = ScenarioFile.read(write(sector));
        String before = ScenarioWriter.hash(loaded.scenario(), loaded.folder());
        Files.writeString(folder.resolve("mine.csv"), table.replace("wheat,winter,1.5", "wheat,winter,1.6"));

        assertThat(ScenarioWriter.hash(loaded.scenario(), loaded.folder())).isNotEqualTo(before);
    }

    @Test
    void onlyNumbersThatPlayAPartAreListedAndWritten() throws IOException {
        LoadedScenario loaded = ScenarioFile.read(write(BASE));

        assertThat(loaded.provenance())
                .extracting(Provenance::path)
                .contains("model.people", "model.cityWage")
                .allMatch(path -> path.equals("format") || path.startsWith("model."));
        assertThat(ScenarioWriter.text(loaded))
                .contains("kind: harrisTodaro")
                .doesNotContain("population", "seed", "replicates");
    }

    @Test
    void everyNumberMovesAFigure() {
        List<SolvedModel> models = List.of(
                new SolvedModel.Chayanov(ChayanovTerms.defaults()),
                new SolvedModel.Separable(SeparableTerms.defaults()),
                new SolvedModel.HarrisTodaro(HarrisTodaroTerms.defaults()),
                new SolvedModel.LandMarket(LandMarketTerms.defaults()),
                new SolvedModel.NetworkMigration(NetworkMigrationTerms.defaults()),
                new SolvedModel.MissingMarkets(missingMarkets(new Market.Open())),
                new SolvedModel.MissingMarkets(missingMarkets(new Market.Band(0.05))),
                new SolvedModel.Sector(
                        "qdemo7-crops.csv",
                        Map.of("wheat", 110.0),
                        Map.of("cotton", 290.0),
                        new SolvedModel.Sector.Opening("wheat", 60, 150),
                        SectorTerms.defaults()));
        int tried = 0;
        for (SolvedModel model : models) {
            List<Observation> usual = figures(model);
            for (ParameterPaths.Entry entry : ParameterPaths.of(model)) {
                tried++;
                assertThat(figures(ParameterPaths.with(model, entry.path(), moved(entry))))
                        .as("%s of %s", entry.path(), model.kind())
                        .isNotEqualTo(usual);
            }
        }
        assertThat(tried).isGreaterThan(80);
    }

    /** Dearer goods than food, because what replaces what is not felt where all prices are alike. */
    private static MissingMarketsTerms missingMarkets(Market market) {
        MissingMarketsTerms usual = MissingMarketsTerms.defaults();
        return usual.with("prices", new MissingMarketsTerms.Prices(1, 1, 1.2, 0.8))
                .with("food", market)
                .with("labour", market)
                .with("cashPriceRise", 0.2)
                .with("curveFrom", 0.6)
                .with("curveTo", 1.8);
    }

    /** A twentieth more, or less where more is not allowed. */
    private static Object moved(ParameterPaths.Entry entry) {
        if (entry.value() instanceof Integer whole) {
            return whole + 1;
        }
        double value = (Double) entry.value();
        double more = value == 0 ? 0.05 : 1.05 * value;
        return more <= entry.parameter().max() ? more : 0.95 * value;
    }

    private static List<Observation> figures(SolvedModel model) {
        List<Observation> figures = new ArrayList<>();
        try (ArmRun run = new SolvedArmRun(model.ready(SECTOR))) {
            while (run.period() < run.periods()) {
                run.step(figures::add);
            }
        }
        return figures;
    }

    @Test
    void placesOfTheCurveAreGroupsOfItsAxisAndYearsAreYears() {
        assertThat(figures(new SolvedModel.LandMarket(LandMarketTerms.defaults())))
                .contains(new Observation(1, "landOwned", "50", "landWorked", 50))
                .filteredOn(one ->
                        one.dimension().equals("landOwned") && one.measure().equals("landWorked"))
                .hasSize(25);
        assertThat(figures(new SolvedModel.NetworkMigration(NetworkMigrationTerms.defaults())))
                .contains(new Observation(0, "all", "all", "away", 0.01))
                .filteredOn(one -> one.measure().equals("away"))
                .hasSize(41);
    }

    @Test
    void aModelThatIsSolvedIsNotSimulated() throws IOException {
        Scenario scenario = ScenarioFile.read(write(BASE)).scenario();

        assertThat(new ScenarioRuns(scenario, folder, CheckLevel.OFF).curve()).isPresent();
        assertThat(catchThrowableOfType(
                        IllegalStateException.class, () -> scenario.baseline().simulated()))
                .hasMessage("arm one is of the model harrisTodaro, which is solved at once");
    }
}
