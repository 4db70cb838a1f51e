package org.ayllu.experiments.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ayllu.experiments.scenario.CalibrationTerms;
import org.ayllu.experiments.yaml.InvalidFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each mistake in {@code calibration:} is told once, where it stands; the words are in {@code broken-calibrations.txt}. */
class BrokenCalibrationTest {
    private static final String SOUND = BrokenFiles.resource("sound.yaml") + """
            calibration:
              parameters:
                - path: population.land
                - {path: model.border.passThrough, range: [0.2, 1], scale: log}
              targets:
                - {measure: headcount, arm: opened, from: 1985, to: 1986, value: 0.8, tolerance: 0.05, status: read, source: "a book"}
                - {measure: income.crops, dimension: landClass, group: 1-2 ha, value: 300, tolerance: 50, toleranceIs: band, source: "a survey"}
                - {measure: incomeGini, value: 0.6, tolerance: 0.1, use: check, source: "a paper"}
            """;

    @TempDir
    private Path folder = Path.of("");

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private void edit(String what, String from, String to) {
        assertThat(SOUND).contains(from);
        files.put(what, SOUND.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    private void numbers() {
        edit("a number of nothing", "path: population.land", "path: population.lnad");
        edit("no path", "- path: population.land", "- scale: log");
        edit("what cannot be varied", "path: population.land", "path: time.years");
        edit("a path over years", "path: population.land", "path: model.border.tariff\n      range: [0.1, 0.3]");
        edit("a number without a range", ", range: [0.2, 1], scale: log", "");
        edit("the same number twice", "path: population.land", "path: model.border.passThrough\n      range: [0.1, 1]");
        edit("a range upside down", "range: [0.2, 1], scale", "range: [1, 0.2], scale");
        edit("a range of one", "range: [0.2, 1], scale", "range: [0.2], scale");
        edit("a range beyond what is possible", "range: [0.2, 1], scale", "range: [0.2, 2], scale");
        edit("a range without the present value", "range: [0.2, 1], scale", "range: [0.9, 1], scale");
        edit("a log scale from 0", "range: [0.2, 1], scale", "range: [0, 1], scale");
        edit("an unknown scale", "scale: log", "scale: logg");
        edit("an unknown key of a number", "scale: log", "scales: log");
    }

    private void targets() {
        edit("an unknown measure", "measure: headcount", "measure: headcuont");
        edit("no measure", "measure: headcount, ", "");
        edit("an unknown arm", "arm: opened", "arm: opend");
        edit("an unknown division", "dimension: landClass", "dimension: landclass");
        edit("an unknown group", "group: 1-2 ha", "group: 1-3 ha");
        edit("a year that is not reported", "to: 1986", "to: 1996");
        edit("years upside down", "from: 1985, to: 1986", "from: 1986, to: 1985");
        edit("a share in per cent", "value: 0.8", "value: 80");
        edit("no value", "value: 0.8, ", "");
        edit("a value with its own source", "value: 0.8", "value: {value: 0.8, status: read, source: \"a book\"}");
        edit("no tolerance", "tolerance: 0.05, ", "");
        edit("no tolerance at all", "tolerance: 0.05", "tolerance: 0");
        edit("an unknown tolerance", "toleranceIs: band", "toleranceIs: width");
        edit("no source", ", source: \"a survey\"", "");
        edit("an unknown use", "use: check", "use: chek");
        edit(
                "the same target twice",
                "measure: income.crops, dimension: landClass, group: 1-2 ha, value: 300, tolerance: 50, toleranceIs: band, source: \"a survey\"",
                "measure: headcount, arm: opened, from: 1985, to: 1986, value: 0.7, tolerance: 0.05, status: read, source: \"a book\"");
        edit("fewer targets than numbers", "toleranceIs: band", "toleranceIs: band, use: check");
        files.put(
                "no numbers",
                (SOUND.substring(0, SOUND.indexOf("  parameters:")) + SOUND.substring(SOUND.indexOf("  targets:")))
                        .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyMistakeIsToldAsWritten() throws IOException {
        numbers();
        targets();
        assertThat(new BrokenFiles(folder).told(files)).isEqualTo(BrokenFiles.resource("broken-calibrations.txt"));
    }

    @Test
    void theSoundOneIsReadAndWrittenBack() throws IOException {
        LoadedScenario loaded = ScenarioFile.read(write(SOUND));
        CalibrationTerms terms = loaded.scenario().calibration();
        assertThat(terms.parameters()).hasSize(2);
        assertThat(terms.targets()).hasSize(3);
        assertThat(terms.targets().get(1).sd()).isBetween(28.8, 28.9);
        assertThat(terms.targets().get(2).fitted()).isFalse();

        Path again = Files.writeString(folder.resolve("again.yaml"), ScenarioWriter.text(loaded));
        assertThat(ScenarioFile.read(again).scenario()).isEqualTo(loaded.scenario());
    }

    @Test
    void itMovesNoFigureAndSoNoHash() throws IOException {
        LoadedScenario with = ScenarioFile.read(write(SOUND));
        LoadedScenario without = ScenarioFile.read(write(BrokenFiles.resource("sound.yaml")));
        assertThat(ScenarioWriter.hash(with.scenario(), folder))
                .isEqualTo(ScenarioWriter.hash(without.scenario(), folder));
    }

    @Test
    void aFileThatInheritsItNeedNotFitUntilItIsCalibrated() throws IOException {
        write(SOUND);
        Path child = Files.writeString(folder.resolve("child.yaml"), """
                extends: broken.yaml
                name: child
                arms:
                  - name: only
                    label: Another world
                """);
        assertThat(ScenarioFile.read(child).scenario().calibration().isEmpty()).isTrue();
        assertThat(ScenarioFile.read(
                                folder.resolve("broken.yaml"), Overrides.none().years(1))
                        .scenario()
                        .time()
                        .years())
                .isEqualTo(1);
        assertThatThrownBy(() -> ScenarioFile.readToCalibrate(child, Models.shipped(), Overrides.none()))
                .isInstanceOf(InvalidFileException.class)
                .hasMessageContaining(
                        "broken.yaml:45:33: calibration.targets[0].arm: no arm is called opened. Known are only");
        assertThatThrownBy(() -> ScenarioFile.readToCalibrate(
                        write(BrokenFiles.resource("sound.yaml")), Models.shipped(), Overrides.none()))
                .hasMessageContaining("calibration.parameters: at least one number to fit is needed");
    }

    private Path write(String content) throws IOException {
        return new BrokenFiles(folder).write(content.getBytes(StandardCharsets.UTF_8));
    }
}
