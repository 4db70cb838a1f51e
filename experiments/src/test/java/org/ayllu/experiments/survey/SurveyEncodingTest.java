package org.ayllu.experiments.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.ayllu.experiments.survey.mapping.InventedSurvey;
import org.ayllu.experiments.survey.mapping.SurveyFileException;
import org.ayllu.experiments.survey.mapping.SurveyMapping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SurveyEncodingTest {
    @TempDir
    private Path folder = Path.of(".");

    private InventedSurvey accents() {
        return InventedSurvey.in(folder)
                .csv("\n3,Alto", "\n3,Peña")
                .csv("\n6,Alto", "\n6,Peía")
                .mapping("standFor: 1", "standFor: 20");
    }

    @Test
    void bytesThatAreNotInTheEncodingStopTheImport() {
        assertThatThrownBy(() -> accents().read(StandardCharsets.ISO_8859_1))
                .isInstanceOf(SurveyFileException.class)
                .hasMessageContaining(
                        "survey.csv:4:5: the byte 0xF1 is not text in UTF-8. Maybe the file is in ISO-8859-1")
                .hasMessageEndingWith("or name its encoding in the mapping under file.encoding");
        for (String encoding : new String[] {"ISO-8859-1", "windows-1252"}) {
            Imported told = accents()
                    .mapping("decimal: \".\"", "decimal: \".\", encoding: " + encoding)
                    .read(Charset.forName(encoding));
            assertThat(told.population().municipalities()).isEqualTo(5);
            assertThat(told.report().repairs()).isEmpty();
        }
    }

    @Test
    void aCompressedSurveyIsTheSurvey() throws IOException {
        Imported plain = accents().read();
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(compressed)) {
            out.write(accents().csv().getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(folder.resolve("survey.csv.gz"), compressed.toByteArray());
        Imported same =
                SurveyImport.read(file, SurveyMapping.read(folder.resolve("mapping.yaml")), SurveyOptions.seed(1));
        assertThat(same.population().householdColumns().cashUsd)
                .isEqualTo(plain.population().householdColumns().cashUsd);
    }

    @Test
    void aLineOfMegabytesInAMappingIsRefused() throws IOException {
        Path file =
                Files.writeString(folder.resolve("long.yaml"), "format: 1\nname: a" + " ".repeat(8_000_000) + "b\n");
        assertThatThrownBy(() -> SurveyMapping.read(file))
                .isInstanceOf(SurveyFileException.class)
                .hasMessageEndingWith("long.yaml:2:100000: this line has more than 100000 characters");
    }

    @Test
    void ofThousandsOfProblemsTheFirstHundredAreTold() throws IOException {
        StringBuilder keys = new StringBuilder("format: 1\n");
        for (int i = 0; i < 5000; i++) {
            keys.append("key").append(i).append(": 1\n");
        }
        Path file = Files.writeString(folder.resolve("many.yaml"), keys.toString());
        assertThatThrownBy(() -> SurveyMapping.read(file))
                .isInstanceOf(SurveyFileException.class)
                .satisfies(told -> assertThat(told.getMessage().lines()).hasSize(101));
    }
}
