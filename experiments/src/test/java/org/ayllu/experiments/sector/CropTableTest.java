package org.ayllu.experiments.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ayllu.ensembles.files.InputFileException;
import org.ayllu.experiments.yaml.InvalidFileException;
import org.ayllu.models.sector.SectorCrop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CropTableTest {
    private static final Path SHIPPED = Path.of("..", "scenarios", "sector", "qdemo7-crops.csv");
    private static final Path PUBLISHED = Path.of(
            "..", "studies", "src", "main", "resources", "org", "ayllu", "studies", "replication", "qdemo7-crops.csv");
    private static final Path NAME = Path.of("my.csv");

    private static List<String> lines() throws IOException {
        return Files.readAllLines(PUBLISHED);
    }

    private static String told(String text) {
        InvalidFileException told = catchThrowableOfType(InvalidFileException.class, () -> CropTable.parse(NAME, text));
        return told == null ? "nothing is told" : String.valueOf(told.getMessage());
    }

    private static String broken(String from, String to) throws IOException {
        String text = Files.readString(PUBLISHED);
        assertThat(text).contains(from);
        return told(text.replace(from, to));
    }

    @Test
    void theTableInTheScenariosIsThePublishedOne() throws IOException {
        List<String> shipped = Files.readAllLines(SHIPPED).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();

        assertThat(shipped).isEqualTo(lines());
        assertThat(CropTable.read(SHIPPED))
                .extracting(SectorCrop::name)
                .containsExactly("wheat", "clover", "beans", "onions", "cotton", "maize", "tomato");
    }

    @Test
    void aWrongCellIsNamedWithLineAndColumn() throws IOException {
        assertThat(broken("wheat,winter,1.5", "wheat,winter,much"))
                .isEqualTo("my.csv:2:14: wheat.yield: a number is needed, not much");
        assertThat(broken("wheat,winter,1.5", "wheat,winter,2d")).endsWith("wheat.yield: a number is needed, not 2d");
        assertThat(broken("wheat,winter,", "wheat,spring,"))
                .isEqualTo("my.csv:2:7: wheat.season: winter or summer is needed, not spring");
        assertThat(broken("wheat,winter,", "wheat,wintr,")).endsWith("not wintr. Maybe winter");
        assertThat(broken("wheat,winter,1.5", "wheat,winter,-1.5"))
                .isEqualTo("my.csv:2:14: wheat.yield: -1.5 is out of range: at least 0 is allowed");
        assertThat(broken("wheat,winter,1.5", "wheat,winter,\"1,5\""))
                .isEqualTo("my.csv:2:14: wheat.yield: a number is needed, not 1,5. Maybe 1.5: decimals follow a point");
        assertThat(broken("100,2700,-0.8", "100,2700,0.8"))
                .isEqualTo("my.csv:2:37: wheat.elasticity: it must be below 0, not 0.8");
        assertThat(broken("100,2700,-0.8", "100,,-0.8"))
                .isEqualTo("my.csv:2:32: wheat.referenceQuantity: a number is needed, but nothing stands here");
        assertThat(broken("140,1,1,1", "140,1,2,1")).contains("my.csv:2:49: wheat.landFeb: 2.0 is out of range");
    }

    @Test
    void allProblemsAreToldAtOnce() throws IOException {
        String text = Files.readString(PUBLISHED)
                .replace("wheat,winter,1.5", "wheat,winter,much")
                .replace("maize,summer", "beans,summer")
                .replace("beans,winter", ",winter");

        assertThat(told(text).lines())
                .containsExactly(
                        "my.csv:2:14: wheat.yield: a number is needed, not much",
                        "my.csv:4:1: crop: a name is needed, but nothing stands here");
        assertThat(told(Files.readString(PUBLISHED).replace("maize,summer", "beans,summer")))
                .isEqualTo("my.csv:7:1: crop: the table has beans already");
    }

    @Test
    void columnsAreChecked() throws IOException {
        assertThat(broken("season,yield", "season,yeild"))
                .contains("my.csv:1:13: there is no column yeild here. Maybe yield")
                .contains("missing columns: yield");
        assertThat(broken("season,yield", "season,season")).contains("the column season stands here twice");
        assertThat(told(lines().get(0).replace(',', ';'))).contains("not separated by commas");
        assertThat(told("")).contains("the file is empty");
        assertThat(told(lines().get(0))).isEqualTo("my.csv:1:1: the table holds no crop");
    }

    @Test
    void aFileThatIsNotThereIsSaidSo(@TempDir Path folder) {
        Path missing = folder.resolve("none.csv");
        InputFileException told = catchThrowableOfType(InputFileException.class, () -> CropTable.read(missing));

        assertThat(told).hasMessage("there is no file " + missing);
    }

    @Test
    void aByteOrderMarkIsSkipped(@TempDir Path folder) throws IOException {
        String table = String.join("\n", lines());
        Path marked = Files.writeString(folder.resolve("marked.csv"), "\uFEFF" + table);

        assertThat(CropTable.read(marked))
                .extracting(SectorCrop::name)
                .containsExactly("wheat", "clover", "beans", "onions", "cotton", "maize", "tomato");
    }
}
