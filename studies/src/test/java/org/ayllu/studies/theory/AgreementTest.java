package org.ayllu.studies.theory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ayllu.ensembles.statistics.PairedComparison;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final PairedComparison UP = PairedComparison.of(new double[] {1, 2, 3}, new double[] {2, 3.1, 4});
    private static final PairedComparison DOWN = PairedComparison.of(new double[] {1, 2, 3}, new double[] {0, 1.1, 2});
    private static final PairedComparison UNCLEAR =
            PairedComparison.of(new double[] {1, 2, 3}, new double[] {9, -8, 3});

    @Test
    void aSignCountsWhereTheIntervalLeavesOutZero() {
        assertThat(Agreement.Sign.of(UP)).isEqualTo(Agreement.Sign.UP);
        assertThat(Agreement.Sign.of(DOWN)).isEqualTo(Agreement.Sign.DOWN);
        assertThat(Agreement.Sign.of(UNCLEAR)).isEqualTo(Agreement.Sign.UNCLEAR);
        assertThat(Agreement.Sign.of(PairedComparison.of(new double[] {1, 2}, new double[] {1, 2})))
                .isEqualTo(Agreement.Sign.UNCLEAR);
    }

    @Test
    void oneReplicateVotesByItsDifference() {
        assertThat(Agreement.Sign.of(PairedComparison.of(new double[] {1}, new double[] {2})))
                .isEqualTo(Agreement.Sign.UP);
    }

    @Test
    void countsTheCommonestSign() {
        Agreement agreement = Agreement.of(List.of(UP, DOWN, UNCLEAR, DOWN));
        assertThat(agreement).isEqualTo(new Agreement(Agreement.Sign.DOWN, 2, 4));
        assertThat(agreement.share()).isEqualTo(0.5);
    }
}
