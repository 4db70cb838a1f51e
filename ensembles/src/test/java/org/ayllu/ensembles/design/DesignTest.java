package org.ayllu.ensembles.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.ayllu.core.random.Draws;
import org.junit.jupiter.api.Test;

class DesignTest {
    private static final List<String> AB = List.of("a", "b");

    @Test
    void aGridHasAllCombinationsTheLastFactorFastest() {
        Design grid = Factorial.grid(AB, List.of(new double[] {0, 0.5}, new double[] {0.25, 0.5, 1}));

        assertThat(grid.size()).isEqualTo(6);
        assertThat(grid.column(0)).containsExactly(0, 0, 0, 0.5, 0.5, 0.5);
        assertThat(grid.column(1)).containsExactly(0.25, 0.5, 1, 0.25, 0.5, 1);
    }

    @Test
    void aFullFactorialSpacesItsLevels() {
        assertThat(Factorial.full(List.of("a"), 3).column(0)).containsExactly(0, 0.5, 1);
        assertThat(Factorial.full(List.of("a", "b", "c"), 2).size()).isEqualTo(8);
    }

    /** Box, Hunter and Hunter (2005), Statistics for Experimenters, table 6.22: resolutions of the usual fractions. */
    @Test
    void fractionsHaveThePublishedResolutions() {
        assertThat(fraction(3, "C=AB").resolutionText()).isEqualTo("III");
        assertThat(fraction(4, "D=ABC").resolutionText()).isEqualTo("IV");
        assertThat(fraction(5, "E=ABCD").resolutionText()).isEqualTo("V");
        assertThat(fraction(5, "D=AB", "E=AC").resolutionText()).isEqualTo("III");
        assertThat(fraction(7, "E=ABC", "F=BCD", "G=ACD").resolutionText()).isEqualTo("IV");
        assertThat(fraction(8, "G=ABCD", "H=ABEF").resolutionText()).isEqualTo("V");
        assertThat(fraction(2).resolutionText()).isEqualTo("full");
    }

    @Test
    void aFractionNamesItsDefiningRelation() {
        FractionalFactorial fraction = fraction(5, "D=AB", "E=-AC");

        assertThat(fraction.definingWords()).containsExactly("-ACE", "ABD", "-BCDE");
        assertThat(fraction.design().size()).isEqualTo(8);
        for (int point = 0; point < 8; point++) {
            double[] x = fraction.design().point(point);
            assertThat(sign(x[3])).isEqualTo(sign(x[0]) * sign(x[1]));
            assertThat(sign(x[4])).isEqualTo(-sign(x[0]) * sign(x[2]));
        }
        assertThat(fraction.letters()).containsEntry("D", "x3");
    }

    private static double sign(double coordinate) {
        return 2 * coordinate - 1;
    }

    private static FractionalFactorial fraction(int factors, String... generators) {
        List<String> names = java.util.stream.IntStream.range(0, factors)
                .mapToObj(factor -> "x" + factor)
                .toList();
        return FractionalFactorial.of(names, List.of(generators));
    }

    @Test
    void wrongGeneratorsAreTold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fraction(4, "C=AB"))
                .withMessage("generator 'C=AB' must set D to a product of the letters ABC, such as D=ABC");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fraction(4, "D=ABA"))
                .withMessageContaining("the letter A twice");
        assertThatIllegalArgumentException().isThrownBy(() -> fraction(1, "A=B"));
    }

    /** The beginning of the sequence in two dimensions as Joe and Kuo print it. */
    @Test
    void theSobolSequenceIsThePublishedOne() {
        Design sobol = SobolSequence.of(AB, 6);

        assertThat(sobol.column(0)).containsExactly(0, 0.5, 0.75, 0.25, 0.375, 0.875);
        assertThat(sobol.column(1)).containsExactly(0, 0.5, 0.25, 0.75, 0.375, 0.875);
    }

    @Test
    void factorsTurnCoordinatesIntoValues() {
        Factor share = new Factor("model.border.passThrough", 0.2, 1, false);
        Factor people = new Factor("model.people", 2, 4, true);

        assertThat(share.at(0)).isEqualTo(0.2);
        assertThat(share.at(1)).isEqualTo(1);
        assertThat(share.textAt(0.5)).isEqualTo("0.6");
        assertThat(share.textAt(1)).isEqualTo("1");
        assertThat(List.of(people.textAt(0), people.textAt(0.34), people.textAt(0.99), people.textAt(1)))
                .containsExactly("2", "3", "4", "4");
        assertThatIllegalArgumentException().isThrownBy(() -> new Factor("x", 3, 3, false));
    }

    @Test
    void pointsOutsideTheCubeAndFactorsNamedTwiceAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Design.of(List.of("a"), new double[][] {{1.2}}))
                .withMessage("point 0 has the coordinate 1.2, which is not within 0 and 1");
        assertThatIllegalArgumentException().isThrownBy(() -> Design.of(List.of("a", "a"), new double[][] {{0, 0}}));
        assertThatIllegalArgumentException().isThrownBy(() -> Design.of(AB, new double[][] {{0}}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Factorial.combinations(2000, 2000))
                .withMessageContaining("more than 1000000 points");
        assertThatIllegalArgumentException().isThrownBy(() -> LatinHypercube.of(AB, 0, 1, new Draws(1, 0)));
    }
}
