package org.ayllu.models.localeconomy;

/**
 * What a US$ transferred from outside is worth in the zone. Nominal is the change of incomes, the transfer included, over the transfer; real is the same with
 * each group's income deflated by the cost of its own basket.
 *
 * @param nominal of all, from the income of the zone as a whole
 * @param real of all, from its income with each group's deflated
 * @param beneficiaries nominal, of the group that gets the transfer; 1 if nothing else changed for it
 * @param others nominal, of all other groups
 * @param realBeneficiaries real, of the group that gets the transfer
 * @param realOthers real, of all other groups; below 0 where dearer goods cost them more than they earn
 */
public record Multiplier(
        double nominal, double real, double beneficiaries, double others, double realBeneficiaries, double realOthers) {
    /** What beneficiaries gain beyond the transfer itself. */
    public double spilloverToBeneficiaries() {
        return beneficiaries - 1;
    }
}
