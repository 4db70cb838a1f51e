package org.ayllu.studies.replication;

import static org.assertj.core.api.Assertions.assertThat;

import org.ayllu.studies.replication.Target.Band;
import org.ayllu.studies.replication.Target.Figure;
import org.ayllu.studies.replication.Target.Order;
import org.ayllu.studies.replication.Target.Origin;
import org.ayllu.studies.replication.Target.Verdict;
import org.ayllu.studies.replication.Target.Wanting;
import org.junit.jupiter.api.Test;

class TargetTest {
    private static Verdict within(double fraction, String figure, double computed) {
        return Figure.within(fraction, "figure", figure, computed).verdict();
    }

    @Test
    void aFigureIsMetWithinItsTolerance() {
        assertThat(within(1e-3, "2000.0", 2001.9)).isEqualTo(Verdict.MET);
        assertThat(within(1e-3, "2000.0", 2002.1)).isEqualTo(Verdict.MISSED);
        assertThat(within(1e-3, "-2000.0", -1998.1)).isEqualTo(Verdict.MET);
        assertThat(within(1e-3, "2000.0", Double.NaN)).isEqualTo(Verdict.MISSED);
        assertThat(Figure.printed(0.05, "figure", "0.281", 0.33).verdict()).isEqualTo(Verdict.MET);
        assertThat(Figure.printed(0.05, "figure", "0.281", 0.34).verdict()).isEqualTo(Verdict.MISSED);
        assertThat(Figure.exactly(0, "figure", "1", 1).verdict()).isEqualTo(Verdict.MET);
        assertThat(Figure.exactly(0, "figure", "1", Math.nextUp(1.0)).verdict()).isEqualTo(Verdict.MISSED);
    }

    /** 14.0493 may stand for anything from 14.04925 to 14.04935, which is less sure than a millionth. */
    @Test
    void ofAFigureInFewDigitsAllMustAgree() {
        assertThat(within(1e-6, "14.0493", 14.04934)).isEqualTo(Verdict.MET);
        assertThat(within(1e-6, "14.0493", 14.04936)).isEqualTo(Verdict.MISSED);
        assertThat(within(1e-6, "14.0493000", 14.04934)).isEqualTo(Verdict.MISSED);
    }

    @Test
    void aBandHoldsItsEndsAndAnOrderIsStrict() {
        assertThat(Band.published("band", 0.25, 0.45, 0.25).verdict()).isEqualTo(Verdict.MET);
        assertThat(Band.published("band", 0.25, 0.45, 0.4501).verdict()).isEqualTo(Verdict.MISSED);
        assertThat(Band.published("band", 0.25, 0.45, Double.NaN).verdict()).isEqualTo(Verdict.MISSED);
        assertThat(Order.above(Origin.PUBLISHED, "order", 2, 1).verdict()).isEqualTo(Verdict.MET);
        assertThat(Order.above(Origin.PUBLISHED, "order", 1, 1).verdict()).isEqualTo(Verdict.MISSED);
        assertThat(Order.below(Origin.PUBLISHED, "order", -1, 0).verdict()).isEqualTo(Verdict.MET);
        assertThat(Order.below(Origin.PUBLISHED, "order", Double.NaN, 0).verdict())
                .isEqualTo(Verdict.MISSED);
    }

    @Test
    void whatIsNotComputedIsNeitherMetNorMissed() {
        Target wanting = new Wanting("titles", "a quarter more", "titles");
        assertThat(wanting.verdict()).isEqualTo(Verdict.NOT_COMPUTED);
        assertThat(wanting.found()).isEqualTo("needs titles");
    }

    @Test
    void figuresAreWrittenInTheDigitsOfTheirSource() {
        Figure surplus = Figure.within(1e-6, "surplus", "1589042.386", 1_589_042.3862);
        assertThat(surplus.stated()).isEqualTo("1,589,042.386");
        assertThat(surplus.found()).isEqualTo("1,589,042.386");
        assertThat(surplus.tolerance()).isEqualTo("0.0001 %");
        Figure change = Figure.printed(0.05, "change", "-0.280", -0.0001);
        assertThat(change.stated()).isEqualTo("\u22120.280");
        assertThat(change.found()).isEqualTo("0.000");
        assertThat(change.tolerance()).isEqualTo("±0.05");
        assertThat(Figure.exactly(1e-9, "figure", "1", 1).tolerance()).isEqualTo("±1e-9");
        assertThat(Figure.exactly(0, "figure", "1", 1).tolerance()).isEqualTo("exactly");
        assertThat(Band.published("band", 0.25, 0.45, 0.43181).stated()).isEqualTo("0.25 to 0.45");
        assertThat(Band.published("band", 0.25, 0.45, 0.43181).found()).isEqualTo("0.4318");
        assertThat(Order.above(Origin.PUBLISHED, "order", 545.678, 12_345.6).found())
                .isEqualTo("545.7");
        assertThat(Order.above(Origin.PUBLISHED, "order", 545.678, 12_345.6).stated())
                .isEqualTo("> 12,346");
        assertThat(Order.below(Origin.PUBLISHED, "order", 1e-15, 0).stated()).isEqualTo("< 0");
    }
}
