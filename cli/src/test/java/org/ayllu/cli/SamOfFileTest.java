package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamOfFileTest {
    private static final Path EXAMPLE = Path.of("..", "scenarios", "data", "example-sam.csv");

    private static void refused(String message, Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        all[0] = "sam";
        all[1] = EXAMPLE;
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        Invocation ended = Invocation.of(all);
        assertThat(ended.status()).isEqualTo(ExitStatus.INVALID);
        assertThat(ended.err()).contains(message);
        assertThat(ended.out()).isEmpty();
    }

    /** The unit and its three effects add up to what is paid in all, but for rounding in the last digit. */
    @Test
    void aMatrixOfOthersIsMultiplied() {
        Invocation ended = Invocation.of("sam", EXAMPLE);
        assertThat(ended.status()).isZero();
        assertThat(ended.out())
                .contains("7 accounts respond", "Spectral radius 0.789")
                .containsPattern("households: small +4.929 +1.000 +0.000 +1.449 +2.480");
    }

    @Test
    void anAccountIsInjected() {
        assertThat(Invocation.of("sam", EXAMPLE, "--inject", "households: small")
                        .out())
                .containsPattern("activities: crops +0.799 +0.000 +0.000 +0.431 +0.369");
    }

    @Test
    void allOfThemAsCsv() {
        assertThat(Invocation.of("sam", EXAMPLE, "--csv").out().lines())
                .hasSize(8)
                .first()
                .isEqualTo("receives,activities: crops,activities: herding,activities: trade,factors: labour,"
                        + "factors: land,households: small,households: large");
    }

    @Test
    void whatIsWrongIsNamed(@TempDir Path folder) {
        refused("--inject: there is no account 'household'", "--inject", "household");
        refused("--exogenous: there is no account 'world'", "--exogenous", "world");
        refused("a group is NAME=ACCOUNT,ACCOUNT", "--group", "households");
        refused("is in two groups", "--group", "a=factors: land", "--group", "b=factors: land");
        refused("--csv prints the multipliers of all accounts whole", "--csv", "--inject", "households: small");
        refused("--csv prints the multipliers of all accounts whole", "--csv", "--group", "a=factors: land");
        refused("--arm, --year, --by and --municipality are for a results folder", "--arm", "opened");
        Invocation run = Invocation.of("sam", folder, "--inject", "households");
        assertThat(run.status()).isEqualTo(ExitStatus.INVALID);
        assertThat(run.err()).contains("are for a matrix in a CSV file");
    }
}
