package org.ayllu.models.localeconomy;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a branch of the local economy makes. Inputs are bought in fixed proportion; labour works with what is given (land, shops, tools), so that output rises
 * with its price and falls with the wage: value added is Q = A L<sup>&beta;</sup>.
 *
 * @param name name
 * @param traded whether it is sold and bought at a price set outside; if not, its price clears the market of the zone
 * @param output of a traded good, US$ a year before any transfer; that of others follows from what the zone spends
 * @param importedInputs share of the value of output that is spent on inputs from outside
 * @param localInputs shares that are spent on goods of the zone, by name
 * @param labourShare &beta;, share of labour in value added, 0 to 1; below 1 for a traded good, of which there would be no limit else. At 1 any amount is made
 *     at one price
 */
public record Sector(
        String name,
        boolean traded,
        double output,
        double importedInputs,
        Map<String, Double> localInputs,
        double labourShare) {
    /**
     * Checks the ranges.
     *
     * @throws IllegalArgumentException when one is exceeded, or inputs leave no value added
     */
    public Sector {
        localInputs = Shares.checked(name + "'s inputs", localInputs);
        Shares.requireShare(name + "'s imported inputs", importedInputs);
        Shares.requireShare(name + "'s labour share", labourShare);
        if (traded && labourShare >= 1) {
            throw new IllegalArgumentException(name + " is traded, so its labour share must be below 1");
        }
        if (!(output >= 0 && output <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(name + "'s output must be at least 0 and finite but is " + output);
        }
        if (!(valueAdded(importedInputs, localInputs) > 0)) {
            throw new IllegalArgumentException(name + "'s inputs leave no value added");
        }
    }

    /** A good whose price forms in the zone. */
    public static Sector local(String name, double importedInputs, double labourShare) {
        return new Sector(name, false, 0, importedInputs, Map.of(), labourShare);
    }

    /** A good at a price set outside. */
    public static Sector traded(String name, double output, double importedInputs, double labourShare) {
        return new Sector(name, true, output, importedInputs, Map.of(), labourShare);
    }

    /** The same with an input from the zone. */
    public Sector buying(String good, double share) {
        Map<String, Double> inputs = new LinkedHashMap<>(localInputs);
        inputs.put(good, share);
        return new Sector(name, traded, output, importedInputs, inputs, labourShare);
    }

    private static double valueAdded(double imported, Map<String, Double> local) {
        return 1
                - imported
                - local.values().stream().mapToDouble(share -> share).sum();
    }

    /** Share of value added in the value of output before any transfer. */
    public double valueAdded() {
        return valueAdded(importedInputs, localInputs);
    }
}
