package org.ayllu.studies.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ayllu.ensembles.files.InputFileException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {
    @TempDir
    private Path folder = Path.of("");

    private Path file = Path.of("");
    private SigningKey key = SigningKey.generate();

    @BeforeEach
    void threeEntries() throws IOException {
        file = folder.resolve("predictions.jsonl");
        for (int i = 0; i < 3; i++) {
            add("Poverty falls by " + i + " points, says \"ñandú\"", key);
        }
    }

    private Entry add(String statement, SigningKey by) throws IOException {
        Register register = Register.readIfThere(file);
        return register.add(prediction(statement, register.last()), by);
    }

    private static Prediction prediction(String statement, String previous) {
        return new Prediction(
                Prediction.FORMAT,
                "Ana Mamani",
                statement,
                Instant.parse("2026-01-31T12:00:00Z"),
                List.of(new Prediction.Run("andes", "ab12", "cd34", 1985, 3, "0.1.0")),
                "0.1.0",
                List.of(new Prediction.Figure(
                        "opened",
                        "headcount",
                        "all",
                        "all",
                        2005,
                        "fraction",
                        0.31,
                        0.29,
                        0.33,
                        List.of(0.29, 0.31, 0.33))),
                previous);
    }

    @Test
    void whatIsWrittenReadsBackAndIsSound() throws IOException {
        Register register = Register.read(file);

        assertThat(register.faults()).isEmpty();
        assertThat(register.entries()).hasSize(3).allMatch(Entry::sound);
        assertThat(register.entries().get(2).prediction())
                .isEqualTo(prediction(
                        "Poverty falls by 2 points, says \"ñandú\"",
                        register.entries().get(1).digest()));
        assertThat(register.entries()).extracting(Entry::fingerprint).containsOnly(key.fingerprint());
    }

    @Test
    void everyChangeOfALineIsSeen() throws IOException {
        List<String> lines = Files.readAllLines(file);
        String line = lines.get(1);
        List<String> changed = List.of(
                line.replace("0.31", "0.30"),
                line.replace("Ana", "Eva"),
                line.replace("2026-01-31", "2025-01-31"),
                line.replace("\"headcount\"", "\"povertyGap\""),
                line.replace("falls by 1", "falls by 9"),
                line.replace("{\"entry\":{", "{\"entry\":{ "),
                line.replace(key.open(), SigningKey.generate().open()));
        for (String one : changed) {
            assertThat(one).isNotEqualTo(line);
            Files.write(file, List.of(lines.get(0), one, lines.get(2)));
            assertThat(Register.read(file).faults()).as(one).isNotEmpty().anyMatch(fault -> fault.contains(":2: "));
            assertThatThrownBy(() -> add("more", key))
                    .isInstanceOf(RegisterException.class)
                    .hasMessageContaining("Nothing was added");
        }
    }

    @Test
    void entriesTakenOutOrMovedAreSeen() throws IOException {
        List<String> lines = Files.readAllLines(file);
        for (List<String> some : List.of(
                List.of(lines.get(0), lines.get(2)),
                List.of(lines.get(1), lines.get(2)),
                List.of(lines.get(1), lines.get(0), lines.get(2)))) {
            Files.write(file, some);
            assertThat(Register.read(file).faults()).isNotEmpty();
        }
    }

    /** Who signs a changed entry anew with a key of his own breaks the entry that follows. */
    @Test
    void anEntrySignedAnewByAnotherDoesNotFitIn() throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        Entry first = Register.read(file).entries().get(0);
        lines.set(
                1,
                Entry.of(prediction("something else", first.digest()), SigningKey.generate())
                        .line());
        Files.write(file, lines);

        assertThat(Register.read(file).faults()).singleElement().asString().contains(":3: the entry does not follow");
    }

    @Test
    void aKeySurvivesItsFileAndIsNeverWrittenOver() throws IOException {
        Path kept = folder.resolve("key.pem");
        key.write(kept);
        SigningKey again = SigningKey.read(kept);

        assertThat(again.open()).isEqualTo(key.open());
        assertThat(SigningKey.signed("text", key.open(), again.sign("text"))).isTrue();
        assertThat(SigningKey.signed("texts", key.open(), again.sign("text"))).isFalse();
        assertThat(SigningKey.readByOthers(kept)).isFalse();
        assertThatThrownBy(() -> key.write(kept)).isInstanceOf(RegisterException.class);
        Files.writeString(kept, "nothing");
        assertThatThrownBy(() -> SigningKey.read(kept)).hasMessageContaining("holds no PRIVATE KEY");
    }

    @Test
    void observationsAreReadAndTheirMistakesTold() throws IOException {
        Path csv = folder.resolve("observed.csv");
        Files.writeString(csv, "measure,dimension,group,year,value,source\nheadcount,,,2005,0.42,\"INE, 2006\"\n");
        assertThat(Observed.read(csv))
                .containsExactly(new Observed("headcount", "all", "all", 2005, 0.42, "INE, 2006"));
        assertThat(Scored.of(Register.read(file), Observed.read(csv)))
                .hasSize(3)
                .allMatch(one -> !one.score().covered());

        Files.writeString(csv, "measure,dimension,group,year,value,source\nheadcount,,,05x,high,\n");
        assertThatThrownBy(() -> Observed.read(csv))
                .hasMessageContaining(":2: source is empty")
                .hasMessageContaining("not '05x'")
                .hasMessageContaining("not 'high'");
        Files.writeString(csv, "measure,dimension,group,years,value,source\nheadcount,,,2005,1,x\n");
        assertThatThrownBy(() -> Observed.read(csv)).hasMessageContaining("the column year is missing", "years");
        Files.writeString(csv, "measure,dimension,group,year,value,source\nheadcount,,,2005,2d,x\n");
        assertThatThrownBy(() -> Observed.read(csv)).hasMessageContaining("not '2d'");
    }

    @Test
    void filesOfPredictionsAreRegularFiles() {
        List<ThrowingCallable> readers =
                List.of(() -> Observed.read(folder), () -> Register.read(folder), () -> SigningKey.read(folder));
        for (ThrowingCallable reader : readers) {
            assertThatThrownBy(reader)
                    .isInstanceOf(InputFileException.class)
                    .hasMessage(folder + " is a folder, but a file is needed");
        }
    }
}
