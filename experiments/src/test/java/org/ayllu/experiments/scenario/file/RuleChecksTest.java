package org.ayllu.experiments.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A theory that does not go with the technology is told when the file is read, where it stands. */
class RuleChecksTest {
    private static final String FILE = """
            format: 1
            name: rules
            title: t
            question: q
            population: {kind: synthetic, households: 20, municipalities: 2}
            livelihood: {kind: %s}
            model: {kind: highlands, farm: {labourShare: %s}}
            arms:
              - {name: a, label: A}
              - {name: b, label: B, change: {%s}}
            """;

    @TempDir
    private Path temporary = Path.of("");

    private Path file(Object... parts) throws IOException {
        return Files.writeString(temporary.resolve("rules.yaml"), FILE.formatted(parts));
    }

    @Test
    void theBaseIsToldOnce() throws IOException {
        Path file = file("farmPlan", 0.8, "model: {herd: {growth: 0.2}}");
        assertThatThrownBy(() -> ScenarioFile.read(file))
                .hasMessage(
                        file + ":6:13: livelihood: supplyElasticity must be at least 1.6, the variant of average costs"
                                + " at a labour share of 0.8, but is 0.3. Maybe farm.labourShare was raised and supplyElasticity"
                                + " not");
    }

    @Test
    void anArmIsToldWhereItChanges() throws IOException {
        Path file = file("nonSeparable", 0.4, "livelihood: {kind: farmPlan, supplyElasticity: 0.01}");
        assertThatThrownBy(() -> ScenarioFile.read(file))
                .hasMessageContaining("rules.yaml:10:")
                .hasMessageContaining("arms[1].change.livelihood: supplyElasticity must be at least 0.1334");
    }

    @Test
    void whatFitsIsRead() throws IOException {
        Path file = file("farmPlan, supplyElasticity: 1.6", 0.8, "livelihood: {kind: separable}");
        assertThat(ScenarioFile.read(file).scenario().arms()).hasSize(2);
    }
}
