package org.ayllu.studies.sensitivity;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.ayllu.ensembles.design.Design;

/** Functions of the unit cube whose indices are known in closed form. */
final class TestFunctions {
    private static final double A = 7;
    private static final double B = 0.1;

    private TestFunctions() {}

    /** Ishigami and Homma (1990): sin x1 + 7 sin^2 x2 + .1 x3^4 sin x1, each x from -pi to pi. */
    static double ishigami(double[] u) {
        double x1 = Math.PI * (2 * u[0] - 1);
        double x2 = Math.PI * (2 * u[1] - 1);
        double x3 = Math.PI * (2 * u[2] - 1);
        return Math.sin(x1) + A * Math.pow(Math.sin(x2), 2) + B * Math.pow(x3, 4) * Math.sin(x1);
    }

    /** Its first-order indices. */
    static double[] ishigamiFirst() {
        double one = 0.5 * Math.pow(1 + B * Math.pow(Math.PI, 4) / 5, 2);
        double two = A * A / 8;
        double v = one + two + oneThree();
        return new double[] {one / v, two / v, 0};
    }

    /** Its total indices. */
    static double[] ishigamiTotal() {
        double one = 0.5 * Math.pow(1 + B * Math.pow(Math.PI, 4) / 5, 2);
        double two = A * A / 8;
        double v = one + two + oneThree();
        return new double[] {(one + oneThree()) / v, two / v, oneThree() / v};
    }

    private static double oneThree() {
        return 8 * B * B * Math.pow(Math.PI, 8) / 225;
    }

    /** The g-function of Saltelli and Sobol (1995): the product of (|4 u - 2| + a) / (1 + a). */
    static ToDoubleFunction<double[]> g(double... a) {
        return u -> {
            double product = 1;
            for (int i = 0; i < a.length; i++) {
                product *= (Math.abs(4 * u[i] - 2) + a[i]) / (1 + a[i]);
            }
            return product;
        };
    }

    /** First-order index of its factor. */
    static double gFirst(int factor, double... a) {
        return part(a[factor]) / gVariance(a);
    }

    /** Total index of its factor. */
    static double gTotal(int factor, double... a) {
        return part(a[factor]) * (gVariance(a) + 1) / (1 + part(a[factor])) / gVariance(a);
    }

    /** Share of the variance that some of its factors account for among themselves. */
    static double gAlone(double[] a, int... factors) {
        double product = 1;
        for (int factor : factors) {
            product *= 1 + part(a[factor]);
        }
        return (product - 1) / gVariance(a);
    }

    private static double part(double a) {
        return 1 / (3 * (1 + a) * (1 + a));
    }

    private static double gVariance(double... a) {
        double product = 1;
        for (double one : a) {
            product *= 1 + part(one);
        }
        return product - 1;
    }

    static List<String> names(int factors) {
        return IntStream.range(1, factors + 1).mapToObj(factor -> "x" + factor).toList();
    }

    static double[] at(Design design, ToDoubleFunction<double[]> function) {
        return IntStream.range(0, design.size())
                .mapToDouble(point -> function.applyAsDouble(design.point(point)))
                .toArray();
    }
}
