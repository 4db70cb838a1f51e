package org.ayllu.studies.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.ayllu.core.random.Draws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moeaframework.analysis.tools.SobolAnalysis;

/**
 * The indices beside those of the MOEA Framework, from the same points. It estimates by other formulas (products in place of squared differences), and also
 * asks for the figure where B has a column of A, so the two agree only as far as each is exact.
 */
class SobolAgainstMoeaTest {
    private static final int BASE = 4096;
    private static final double TOLERANCE = 0.02;
    private static final double[] A = {0, 1, 4.5, 9, 99};

    @TempDir
    private Path folder = Path.of("");

    /** First order and total of each factor. */
    private record Both(double[] first, double[] total) {}

    @Test
    void agreesOnTheFunctionOfIshigami() throws Exception {
        compare(
                "Ishigami",
                3,
                TestFunctions::ishigami,
                new Both(TestFunctions.ishigamiFirst(), TestFunctions.ishigamiTotal()));
    }

    @Test
    void agreesOnTheGFunction() throws Exception {
        double[] first = new double[A.length];
        double[] total = new double[A.length];
        for (int factor = 0; factor < A.length; factor++) {
            first[factor] = TestFunctions.gFirst(factor, A);
            total[factor] = TestFunctions.gTotal(factor, A);
        }
        compare("g", A.length, TestFunctions.g(A), new Both(first, total));
    }

    private void compare(String name, int factors, ToDoubleFunction<double[]> function, Both exact) throws Exception {
        SobolIndices plan = SobolIndices.plan(TestFunctions.names(factors), BASE, new Draws(7, 0));
        List<SobolIndices.Index> own = plan.indices(TestFunctions.at(plan.design(), function), 20);
        Both theirs = moea(plan, factors, function);
        for (int factor = 0; factor < factors; factor++) {
            SobolIndices.Index index = own.get(factor);
            System.out.printf(
                    Locale.ROOT,
                    "%s, factor %d: first %.4f (MOEA Framework %.4f, exact %.4f), total %.4f (%.4f, %.4f)%n",
                    name,
                    factor + 1,
                    index.first(),
                    theirs.first()[factor],
                    exact.first()[factor],
                    index.total(),
                    theirs.total()[factor],
                    exact.total()[factor]);
            near(index.first(), exact.first()[factor], theirs.first()[factor]);
            near(index.total(), exact.total()[factor], theirs.total()[factor]);
        }
    }

    private static void near(double own, double exact, double theirs) {
        assertThat(own).isCloseTo(exact, within(TOLERANCE));
        assertThat(theirs).isCloseTo(exact, within(TOLERANCE));
        assertThat(own).isCloseTo(theirs, within(TOLERANCE));
    }

    /** Its tool reads figures in the order A, A with each column of B, B with each column of A, B. */
    private Both moea(SobolIndices plan, int factors, ToDoubleFunction<double[]> function) throws Exception {
        List<String> figures = new ArrayList<>();
        for (int row = 0; row < BASE; row++) {
            double[] a = plan.design().point(row * (factors + 2));
            double[] b = plan.design().point(row * (factors + 2) + 1);
            figures.add(Double.toString(function.applyAsDouble(a)));
            for (double[][] pair : new double[][][] {{a, b}, {b, a}}) {
                for (int factor = 0; factor < factors; factor++) {
                    double[] mixed = pair[0].clone();
                    mixed[factor] = pair[1][factor];
                    figures.add(Double.toString(function.applyAsDouble(mixed)));
                }
            }
            figures.add(Double.toString(function.applyAsDouble(b)));
        }
        Path input = Files.write(folder.resolve("figures"), figures);
        Path parameters = Files.write(
                folder.resolve("parameters"),
                TestFunctions.names(factors).stream()
                        .map(name -> name + " 0.0 1.0")
                        .toList());
        Path output = folder.resolve("indices");
        new SobolAnalysis()
                .start(Stream.of("-p", parameters, "-i", input, "-m", 0, "-s", "-o", output)
                        .map(Object::toString)
                        .toArray(String[]::new));
        List<String> lines = Files.readAllLines(output);
        return new Both(numbers(lines.get(1)), numbers(lines.get(3)));
    }

    private static double[] numbers(String line) {
        return Arrays.stream(line.strip().split("\\s+"))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
