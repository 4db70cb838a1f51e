package org.ayllu.core.decision;

import org.ayllu.core.math.Elementary;

/**
 * Response of labour and output to prices when each day of work adds less than the one before: output Y = a·L^b with 0 &lt; b &lt; 1. At a shadow
 * wage ω the household works L = K·ω^−ε days, with ε = 1/(1 − b); what it produces is worth L·ω/b, of which it keeps (1/b − 1)·L·ω as a return to land,
 * skill and tools.
 *
 * @param labourShare b, the share of labour in the value of output, between 0 and 1
 */
public record Production(double labourShare) {
    /** Checks the range. */
    public Production {
        if (!(labourShare > 0 && labourShare < 1)) {
            throw new IllegalArgumentException("labour share must lie between 0 and 1 but is " + labourShare);
        }
    }

    /** Elasticity of labour demand, ε = 1/(1 − b). */
    public double elasticity() {
        return 1 / (1 - labourShare);
    }

    /** Return to everything but labour per US$ of labour, 1/b − 1. */
    public double rentRatio() {
        return 1 / labourShare - 1;
    }

    /** ω^−ε for a positive wage. */
    public double demandPower(double wage) {
        return Elementary.pow(wage, -elasticity());
    }
}
