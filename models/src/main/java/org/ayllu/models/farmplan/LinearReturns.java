package org.ayllu.models.farmplan;

import org.ayllu.core.decision.Production;
import org.ayllu.core.math.Elementary;

/**
 * An activity in days of work whose marginal return falls in a straight line, calibrated by positive mathematical programming on what was done at a
 * reference value of a day. With L⁰ the days then and ω⁰ that value, x = L/L⁰ and b the share of labour in output:
 * <pre>
 * marginal return   ω⁰·(1 + (1 − x)/η)
 * days at ω         L⁰·(1 + η·(1 − ω/ω⁰))⁺
 * return            ω⁰·L⁰·v(x),   v(x) = 1/b + (1 + 1/η)·(x − 1) − (x² − 1)/(2η)
 * </pre>
 * At x = 1 the activity yields what it did, ω⁰·L⁰/b, at the margin ω⁰, and supply answers to its own price with the elasticity σ = b·η: the variant with
 * given supply elasticities. The average margin of a day is ω⁰/b − ω⁰, the dual of the calibration constraint; as a cost
 * {@code d·L + Q·L²/2} on top of the constant average return ω⁰/b it has Q = ω⁰/(η·L⁰) and d = (1/b − 1)·ω⁰ − Q·L⁰. The standard variant, d = 0, is
 * η = b/(1 − b); the variant of average costs, v(0) = 0, is η = b/(2(1 − b)), and less would let idle land cost something.
 *
 * <p>Reference: R. Howitt (1995), Positive mathematical programming, American Journal of Agricultural Economics 77: 329-342, where the quadratic term may
 * stand in costs or, as here, in yields.
 *
 * @param elasticity η, elasticity of days to the value of a day at the reference point
 * @param labourShare b
 */
record LinearReturns(double elasticity, double labourShare) {
    private static final double GARDEN = 0.01;
    private static final double ROUNDING = 1e-12;

    /**
     * Returns of a supply elasticity.
     *
     * @throws IllegalArgumentException when it lies below b²/(2(1 − b))
     */
    static LinearReturns of(double supplyElasticity, Production production) {
        double b = production.labourShare();
        double least = 0.5 * b * b / (1 - b);
        if (!(supplyElasticity >= least * (1 - ROUNDING))) {
            throw new IllegalArgumentException("supplyElasticity must be at least "
                    + Math.ceil(least * 1e4 - 1e-6) / 1e4
                    + ", the variant of average costs at a labour share of " + b + ", but is " + supplyElasticity
                    + ". Maybe farm.labourShare was raised and supplyElasticity not");
        }
        return new LinearReturns(supplyElasticity / b, b);
    }

    /**
     * Share of the usual days that crops get in any case, a garden: a hundredth, or less where that would not pay for hired days.
     *
     * @param hiring what a hired day costs, relative to the value of a day at the reference point
     */
    double garden(double hiring) {
        return intensity(hiring) >= GARDEN || labourShare * hiring <= 1
                ? GARDEN
                : Math.min(GARDEN, Elementary.pow(labourShare * hiring, -1 / (1 - labourShare)));
    }

    /** x at a value of a day, relative to that of the reference point. */
    double intensity(double relativeWage) {
        return Math.max(0, 1 + elasticity * (1 - relativeWage));
    }

    /** x^b/b, what the days yield over ω⁰·L⁰: the technology itself, which accounts show and which costs found by calibration are no part of. */
    double accounts(double intensity) {
        return Elementary.pow(intensity, labourShare) / labourShare;
    }

    /** v(x), the programme's return over ω⁰·L⁰. */
    double returns(double intensity) {
        double above = intensity - 1;
        return 1 / labourShare + above * (1 + 1 / elasticity - (intensity + 1) / (2 * elasticity));
    }
}
