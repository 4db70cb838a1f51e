package org.ayllu.models.localeconomy;

/**
 * What a US$ transferred from outside is worth in the zone. Nominal is the change of incomes, the transfer included, over the transfer; real is the same with
 * each group's income deflated by the cost of its own basket.
 *
 * @param beneficiaries nominal, of the group that gets the transfer; 1 if nothing else changed for it
 * @param others nominal, of all other groups
 * @param realBeneficiaries real, of the group that gets the transfer
 * @param realOthers real, of all other groups; below 0 where dearer goods cost them more than they earn
 */
public record Multiplier(double beneficiaries, double others, double realBeneficiaries, double realOthers) {
    /** Nominal, of all. */
    public double nominal() {
        return beneficiaries + others;
    }

    /** Real, of all. */
    public double real() {
        return realBeneficiaries + realOthers;
    }

    /** What beneficiaries gain beyond the transfer itself. */
    public double spilloverToBeneficiaries() {
        return beneficiaries - 1;
    }
}
