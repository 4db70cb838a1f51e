package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The social accounting matrix of a small run. */
class SamOfRunTest {
    private static final Path SMALL = Path.of("..", "scenarios", "andes-opening-small.yaml");

    @TempDir
    private static Path folder = Path.of("");

    private static Path out = Path.of("");

    @BeforeAll
    static void run() {
        out = folder.resolve("out");
        Invocation.of("run", SMALL, "--out", out, "--quiet", "--population", 60, "--years", 2, "--replicates", 1);
    }

    @Test
    void printsHouseholdsByLandAndWhatIsUnexplained() {
        Invocation sam = Invocation.of("sam", out, "--by", "land");
        assertThat(sam.err()).isEmpty();
        assertThat(sam.status()).isZero();
        assertThat(sam.out())
                .startsWith("Social accounts of the arm ")
                .containsPattern("\n *1  households 0")
                .containsPattern("\n *\\d+  saving ")
                .containsPattern("\n *\\d+  unexplained ")
                .contains("Each account receives what it pays.")
                .contains("Unexplained is what has no receiver in the model");
    }

    @Test
    void rowsOfTheCsvEqualItsColumns() {
        List<String> lines = Invocation.of("sam", out, "--csv").out().lines().toList();
        assertThat(lines.get(0)).startsWith("account,households,farm labour,traders,");
        int size = lines.size() - 1;
        double[] paid = new double[size];
        double[] received = new double[size];
        for (int row = 0; row < size; row++) {
            String[] cells = lines.get(row + 1).split(",");
            double[] amounts = Arrays.stream(cells)
                    .skip(1)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            for (int column = 0; column < size; column++) {
                received[row] += amounts[column];
                paid[column] += amounts[column];
            }
        }
        for (int i = 0; i < size; i++) {
            assertThat(received[i]).isPositive().isCloseTo(paid[i], within(1e-9 * received[0]));
        }
    }

    @Test
    void aWrongArmYearOrPlaceIsToldWithThoseThereAre() {
        assertThat(Invocation.of("sam", out, "--arm", "opend").err()).contains("no arm 'opend'. Maybe one of ");
        assertThat(Invocation.of("sam", out, "--year", 1900).err()).contains("no year '1900'. Maybe one of ");
        Invocation place = Invocation.of("sam", out, "--municipality", "Lima");
        assertThat(place.err()).contains("no municipality 'Lima'. Maybe one of ");
        assertThat(place.status()).isEqualTo(2);
        assertThat(Invocation.of("sam", out, "--by", "height").status()).isEqualTo(2);
    }
}
