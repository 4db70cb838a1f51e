package org.ayllu.experiments.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.ayllu.core.terms.Status;
import org.ayllu.core.terms.TimePath;
import org.ayllu.experiments.scenario.Flagship;
import org.ayllu.experiments.yaml.InvalidFileException;
import org.ayllu.experiments.yaml.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** World prices and other paths over years that stand in a CSV file. */
class PathFromTableTest {
    private static final Path SHIPPED = Path.of("..", "scenarios");

    @TempDir
    private Path folder = Path.of("");

    private void table(String... lines) throws IOException {
        Files.write(folder.resolve("prices.csv"), List.of(lines));
    }

    private LoadedScenario scenario(String maize) throws IOException {
        Path file = Files.writeString(folder.resolve("own.yaml"), """
                format: 1
                name: own
                title: Prices from a file
                time: {start: 1985, years: 3}
                population: {kind: synthetic, households: 40, municipalities: 2}
                arms:
                  - {name: base, label: As it is}
                  - name: moved
                    label: World prices of the file
                    change: {model: {border: {worldPrices: {maize: %s}}}}
                """.formatted(maize));
        return ScenarioFile.read(file);
    }

    private SortedMap<Integer, Double> values(String maize) throws IOException {
        TimePath path = Flagship.terms(scenario(maize).scenario().arms().get(1))
                .border()
                .worldPrices()
                .get("maize");
        return java.util.Objects.requireNonNull(path).values();
    }

    private String refused(String maize) {
        return String.valueOf(catchThrowableOfType(InvalidFileException.class, () -> scenario(maize))
                .getMessage());
    }

    @Test
    void aColumnOfYearsIsThePathAndEmptyCellsLieOnTheLineBetweenTheirNeighbours() throws IOException {
        table("year,maize,wheat", "1985,101,1", "1986,,2", "1988,107,3");

        assertThat(values("{file: prices.csv, column: maize, year: year}"))
                .containsExactly(entry(1985, 101.0), entry(1988, 107.0));
        assertThat(values("{file: prices.csv, column: maize}")).hasSize(2);
        assertThat(new TimePath(values("{file: prices.csv, column: maize}")).at(1986))
                .isEqualTo(103);
    }

    @Test
    void datesAreAveragedByCalendarYear() throws IOException {
        table(
                "# by month",
                "month;maize",
                "1985-01-01;101",
                "1985-02-01;103",
                "1986M01;110",
                "198602;111",
                "1987/03;7");

        assertThat(values("{file: prices.csv, column: maize, date: month, unit: US$/t}"))
                .containsExactly(entry(1985, 102.0), entry(1986, 110.5), entry(1987, 7.0));
    }

    @Test
    void valuesAreDeflatedThenDividedByAYearThenMultiplied() throws IOException {
        table("year,maize,cpi", "1985,100,50", "1990,150,100");

        assertThat(values("{file: prices.csv, column: maize, deflate: {column: cpi, over: 1985}}"))
                .containsExactly(entry(1985, 100.0), entry(1990, 75.0));
        assertThat(
                        values(
                                "{file: prices.csv, column: maize, deflate: {column: cpi, over: 1985}, over: 1990, times: 112}"))
                .containsEntry(1990, 112.0)
                .hasEntrySatisfying(1985, value -> assertThat(value).isCloseTo(112 / 0.75, within(1e-9)));
    }

    @Test
    void theSourceIsTheFileAndTheResolvedScenarioHoldsItsValues() throws IOException {
        table("year,maize", "1985,101", "1986,102");
        LoadedScenario loaded = scenario("{file: prices.csv, column: maize}");

        Provenance source = loaded.numbersOf(1).get(0).provenance();
        assertThat(source.status()).isEqualTo(Status.COMPUTED);
        assertThat(source.source()).isEqualTo("column maize of prices.csv");
        assertThat(source.value()).isEqualTo("{1985: 101, 1986: 102}");
        Path resolved = Files.writeString(folder.resolve("resolved.yaml"), ScenarioWriter.text(loaded));
        Files.delete(folder.resolve("prices.csv"));
        assertThat(ScenarioFile.read(resolved).scenario()).isEqualTo(loaded.scenario());
    }

    @Test
    void theHashOfAScenarioIsThatOfWhatTheFileHolds() throws IOException {
        table("year,maize", "1985,101", "1986,102");
        String one = hash();
        table("year,maize", "1985,101", "1986,103");
        assertThat(hash()).isNotEqualTo(one);
        table("year;maize", "1985;101", "1986;102");
        assertThat(hash()).isEqualTo(one);
    }

    private String hash() throws IOException {
        LoadedScenario loaded = scenario("{file: prices.csv, column: maize}");
        return ScenarioWriter.hash(loaded.scenario(), loaded.folder());
    }

    @Test
    void theFileIsRelativeToWhereItIsNamedAlsoWhenThatIsExtended() throws IOException {
        table("year,maize", "1985,101", "1986,102");
        scenario("{file: prices.csv, column: maize}");
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Path file = Files.writeString(inner.resolve("over.yaml"), "extends: ../own.yaml\nname: over\n");

        assertThat(Flagship.terms(ScenarioFile.read(file).scenario().arms().get(1))
                        .border()
                        .worldPrices())
                .hasEntrySatisfying("maize", path -> assertThat(path.at(1986)).isEqualTo(102));
    }

    @Test
    void theShippedTableHoldsTheWorldPricesThatTheFlagshipWritesOut() {
        var table =
                ScenarioFile.read(SHIPPED.resolve("prices-from-a-table.yaml")).scenario();
        var written = ScenarioFile.read(SHIPPED.resolve("andes-opening.yaml")).scenario();

        Flagship.terms(written.arms().get(1)).border().worldPrices().forEach((crop, path) -> {
            TimePath read = java.util.Objects.requireNonNull(
                    Flagship.terms(table.arms().get(1)).border().worldPrices().get(crop));
            path.values().forEach((year, price) -> assertThat(read.at(year)).isCloseTo(price, within(0.51)));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {file: price.csv, column: maize} | own.yaml:10:59: | there is no file
            {file: prices.csv, column: maise} | own.yaml:10:59: | prices.csv has no column maise. Maybe maize
            {file: prices.csv, column: maize, year: month} | prices.csv:2:1: | a year of four digits is needed, not 1985-01. Maybe date: month
            {file: prices.csv, column: maize, date: short} | prices.csv:2:19: | a date that begins with its year is needed
            {file: prices.csv, column: maize, year: short} | prices.csv:2:19: | a year of four digits is needed, not 85. Maybe 1985
            {file: prices.csv, column: maize, year: twice} | prices.csv:3:25: | 1985 stands in line 2 already
            {file: prices.csv, column: comma, date: month} | prices.csv:2:13: | a number is needed, not 101,5. Maybe 101.5
            {file: prices.csv, column: negative, date: month} | prices.csv:2:22: | -5 is out of range
            {file: prices.csv, column: maize, date: month, year: short} | own.yaml:10:52: | year and date exclude each other
            {file: prices.csv, colunm: maize} | own.yaml:10:71: | no such key of a column of a table. Maybe column
            {file: prices.csv, column: maize, date: month, unit: EUR/t} | own.yaml:10:105: | counted in US$/t, not in EUR/t
            {file: prices.csv, column: maize, date: month, over: 1990} | own.yaml:10:105: | maize of prices.csv has no value in 1990, but from 1985 to 1986
            {file: prices.csv, column: maize, date: month, deflate: {column: cpi, over: 1985}} | own.yaml:10:108: | has no value in 1986
            {file: prices.csv, column: maize, date: month, deflate: {column: cpi}} | own.yaml:10:108: | deflate.over: is missing: the year whose money is meant. Maybe over: 1985
            """)
    void whatIsWrongIsToldWhereItStands(String maize, String where, String what) throws IOException {
        table(
                "month,maize;comma;short;negative;twice;cpi".replace(',', ';'),
                "1985-01;101;101,5;85;-5;1985;2",
                "1986-02;102;102,5;86;-6;1985;");

        assertThat(refused(maize)).contains(where, what);
    }

    @Test
    void aNumberThatIsNoPathStandsInNoTable() throws IOException {
        table("year,maize", "1985,101");
        Path file = Files.writeString(folder.resolve("freight.yaml"), """
                format: 1
                name: freight
                title: No path
                model: {border: {freight: {file: prices.csv, column: maize}}}
                arms: [{name: base, label: As it is}]
                """);
        assertThat(catchThrowableOfType(InvalidFileException.class, () -> ScenarioFile.read(file)))
                .hasMessageContaining("this is no path over years, which alone can stand in a table");
    }

    @Test
    void yearsOfTwoDigitsAreNoYears() {
        assertThat(refused("{value: {85: 112, 90: 55}, unit: US$/t}"))
                .contains("85 is no year of four digits. Maybe 1985", "90 is no year of four digits. Maybe 1990");
        assertThat(refused("{05: 112}")).contains("Maybe 2005");
        assertThat(refused("{198: 112}"))
                .contains("198 is no year of four digits")
                .doesNotContain("Maybe");
    }
}
