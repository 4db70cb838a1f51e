package org.ayllu.ensembles.results.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.ayllu.ensembles.execution.ArmRun;
import org.ayllu.ensembles.execution.EnsembleProgress;
import org.ayllu.ensembles.execution.Execution;
import org.ayllu.ensembles.execution.Observation;
import org.ayllu.ensembles.execution.RunSink;
import org.ayllu.ensembles.execution.SeriesKey;
import org.ayllu.ensembles.results.Manifest;
import org.ayllu.ensembles.results.ResultsFolderException;
import org.ayllu.ensembles.results.YearlyValues;
import org.ayllu.ensembles.results.file.CsvFile;
import org.ayllu.ensembles.results.query.Query;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.ensembles.statistics.PairedComparison;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStoreTest {
    private static final SeriesKey POSITION = new SeriesKey("all", "all", "position");

    @TempDir
    private Path temporary = Path.of("");

    private Path out = Path.of("");

    /** Two years of figures that can be checked by hand; replicate 2 of the second arm reports no distance. */
    private record Figures(int arm, int replicate, int[] next) implements ArmRun {
        @Override
        public int periods() {
            return 2;
        }

        @Override
        public int period() {
            return next[0];
        }

        @Override
        public void step(RunSink sink) {
            int year = 2003 + next[0]++;
            double position = 10 * replicate + year + (arm == 0 ? 0 : replicate + 1);
            sink.accept(new Observation(year, "all", "all", "position", position));
            if (arm == 0 || replicate < 2) {
                sink.accept(new Observation(year, "zone", "valley", "distance", 0.1));
            }
            sink.accept(new Observation(year, "zone", "Altiplano", "distance", 1.0 / 3));
        }

        @Override
        public void save(DataOutput to) throws IOException {
            to.writeInt(next[0]);
        }

        @Override
        public void restore(DataInput in) throws IOException {
            next[0] = in.readInt();
        }

        @Override
        public void close() {}
    }

    @BeforeEach
    void record() throws IOException {
        out = temporary.resolve("out");
        new Recording(
                        out,
                        Experiments.walks("abc", 3),
                        (arm, replicate, threads) -> new Figures(arm, replicate, new int[1]),
                        false)
                .withCsv(true)
                .run(Execution.of(2), EnsembleProgress.NONE);
    }

    @Test
    void tellsWhatWasSimulatedAndHow() throws IOException {
        try (RunStore store = RunStore.open(out)) {
            Manifest manifest = store.manifest();
            assertThat(manifest.format()).isEqualTo("ayllu-results-2");
            assertThat(manifest.experiment().arms())
                    .isEqualTo(Experiments.walks("abc", 3).arms());
            assertThat(manifest.experiment().seed()).isEqualTo(2003);
            assertThat(manifest.counts()).isEqualTo(new Manifest.Counts(6, 2 * 2 * 9 - 2, 3));
            assertThat(manifest.software().ayllu()).matches("\\d+\\.\\d+.*");
            assertThat(manifest.execution().finished())
                    .isAfterOrEqualTo(manifest.execution().started());
            assertThat(manifest.files())
                    .extracting(Manifest.Content::name)
                    .containsExactly(
                            "scenario.yaml",
                            "dictionary.csv",
                            "summary.csv",
                            "summary.parquet",
                            "series.csv",
                            "series/arm=base/replicate-00000.parquet",
                            "series/arm=base/replicate-00001.parquet",
                            "series/arm=base/replicate-00002.parquet",
                            "series/arm=drift/replicate-00000.parquet",
                            "series/arm=drift/replicate-00001.parquet",
                            "series/arm=drift/replicate-00002.parquet");
            assertThat(store.scenarioYaml()).isEqualTo("name: walks\ntitle: Paseos al azar, ñandú\n");
            assertThat(store.dictionary()).isEqualTo(Experiments.walks("abc", 3).measures());
        }
    }

    @Test
    void givesValuesByReplicateAndYear() throws IOException {
        try (RunStore store = RunStore.open(out)) {
            assertThat(store.keys())
                    .containsExactly(
                            POSITION,
                            new SeriesKey("zone", "valley", "distance"),
                            new SeriesKey("zone", "Altiplano", "distance"));
            YearlyValues drift = store.series("drift", POSITION);
            assertThat(drift.years()).containsExactly(2003, 2004);
            assertThat(drift.lastPeriod()).isEqualTo("2003–2004");
            assertThat(drift.year(2003)).containsExactly(2004, 2015, 2026);
            assertThat(drift.replicate(1)).containsExactly(2015, 2016);
            assertThatThrownBy(() -> drift.year(1999)).hasMessage("no values for 1999, only for [2003, 2004]");

            Map<String, YearlyValues> zones = store.groups("drift", "zone", "distance");
            assertThat(zones.keySet()).containsExactly("valley", "Altiplano");
            assertThat(zones.get("valley")).isNotNull();
            assertThat(zones.get("valley").year(2004)).containsExactly(0.1, 0.1, Double.NaN);
            assertThat(zones.get("Altiplano").year(2004)).containsOnly(1.0 / 3);

            assertThat(store.series("base", new SeriesKey("all", "all", "height"))
                            .years())
                    .isEmpty();
            assertThatThrownBy(() -> store.series("drft", POSITION))
                    .hasMessage("no arm 'drft'. Maybe one of base, drift.");
        }
    }

    /** The differences in position are 1, 2 and 3: mean 2, and t(0.975; 2) = 4.302653 times 1 / sqrt(3) is 2.484138 (Student's table). */
    @Test
    void summarisesArmsAndTheirDifferences() throws IOException {
        List<String> rows = Files.readAllLines(out.resolve("summary.csv"));
        assertThat(rows).hasSize(1 + 2 * 3 * 2);
        assertThat(rows.get(0))
                .isEqualTo("arm,year,dimension,group,measure,replicates,mean,mean_low,mean_high"
                        + ",pairs,difference,difference_low,difference_high,variance_gain");
        assertThat(rows.get(1))
                .startsWith("base,2003,all,all,position,3,2013.0,")
                .endsWith(",,,,,");

        String[] drift = rows.get(7).split(",", -1);
        assertThat(drift)
                .startsWith("drift", "2003", "all", "all", "position", "3", "2015.0")
                .hasSize(14);
        assertThat(drift[9]).isEqualTo("3");
        assertThat(drift[10]).isEqualTo("2.0");
        assertThat(Double.parseDouble(drift[11])).isCloseTo(2 - 2.484138, within());
        assertThat(Double.parseDouble(drift[12])).isCloseTo(2 + 2.484138, within());
        PairedComparison comparison =
                PairedComparison.of(new double[] {2003, 2013, 2023}, new double[] {2004, 2015, 2026});
        assertThat(drift[11]).isEqualTo(CsvFile.text(comparison.interval().low()));
        assertThat(drift[12]).isEqualTo(CsvFile.text(comparison.interval().high()));
        assertThat(rows.get(9)).isEqualTo("drift,2003,zone,valley,distance,2,0.1,0.1,0.1,2,0.0,0.0,0.0,");
    }

    /** Variances of 100 in the baseline and 121 in the arm, and of 1 of their differences 1, 2 and 3. Differences of 0 do not vary. */
    @Test
    void storesWhatPairingIsWorth() throws IOException {
        List<String> rows = Files.readAllLines(out.resolve("summary.csv"));
        assertThat(rows.get(7)).endsWith(",221.0");
        String stored =
                "SELECT coalesce(variance_gain::VARCHAR, 'empty') FROM summary WHERE measure = '%s' AND year = 2003";
        try (Query query = Query.open(out)) {
            assertThat(query.ask(stored.formatted("position"), 9).rows())
                    .containsExactly(List.of("empty"), List.of("221.0"));
            assertThat(query.ask(stored.formatted("distance"), 9).rows()).containsOnly(List.of("empty"));
        }
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-6);
    }

    @Test
    void noticesFilesThatAreNotAsTheyWereWritten() throws IOException {
        Path csv = out.resolve("series.csv");
        String text = Files.readString(csv);
        Files.writeString(csv, text.replace("2004.0", "2005.0"));
        try (RunStore store = RunStore.openAsItIs(out)) {
            assertThat(store.changedFiles()).containsExactly("series.csv");
        }
        assertThatThrownBy(() -> RunStore.open(out))
                .isInstanceOf(ResultsFolderException.class)
                .hasMessageContaining("is not as it was written: series.csv changed since.");
        Files.writeString(csv, text.substring(1));
        assertThatThrownBy(() -> RunStore.open(out))
                .isInstanceOf(ResultsFolderException.class)
                .hasMessageContaining("Maybe the folder was copied in part.");

        Files.writeString(csv, text);
        Path manifest = out.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("ayllu-results-2", "ayllu-results-9"));
        assertThatThrownBy(() -> RunStore.open(out)).hasMessageContaining("has format 'ayllu-results-9'");
        Files.writeString(manifest, "{");
        assertThatThrownBy(() -> RunStore.open(out))
                .isInstanceOf(ResultsFolderException.class)
                .hasMessageMatching(".*manifest.json:1:\\d+ cannot be read: this is not JSON\\.");
        Files.writeString(manifest, "{\"format\": \"ayllu-results-2\", \"format\": \"ayllu-results-2\"}");
        assertThatThrownBy(() -> RunStore.open(out)).hasMessageContaining("cannot be read: this is not JSON");
        for (String broken : List.of("null", "{}", "[1]", "{\"format\": \"ayllu-results-2\", \"files\": []}")) {
            Files.writeString(manifest, broken);
            assertThatThrownBy(() -> RunStore.open(out))
                    .as(broken)
                    .isInstanceOf(ResultsFolderException.class)
                    .hasMessageNotContaining("java")
                    .hasMessageNotContaining("ayllu.experiments");
        }
        Files.delete(manifest);
        assertThatThrownBy(() -> RunStore.open(out)).hasMessageContaining("not a folder of finished results");
    }

    @Test
    void aManifestLeadsToNoFileOutsideTheFolder() throws IOException {
        Path manifest = out.resolve("manifest.json");
        Files.writeString(out.resolveSibling("other.csv"), "");
        Files.writeString(manifest, Files.readString(manifest).replace("\"series.csv\"", "\"../other.csv\""));

        assertThatThrownBy(() -> RunStore.open(out))
                .hasMessageContaining("names a file outside the folder: ../other.csv");
    }

    @Test
    void numbersReadBackToTheSameBits() {
        assertThat(CsvFile.text(2e-3)).isEqualTo("0.002");
        assertThat(CsvFile.text(2.0e23)).isEqualTo("2.0E23");
        for (long bits :
                new long[] {1, 0x10000000000000L, 0x7fefffffffffffffL, 0x3fd5555555555555L, 0xbfb999999999999aL}) {
            double value = Double.longBitsToDouble(bits);
            assertThat(Double.parseDouble(CsvFile.text(value))).isEqualTo(value);
        }
    }
}
