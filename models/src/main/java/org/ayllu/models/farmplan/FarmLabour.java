package org.ayllu.models.farmplan;

import java.util.List;

/**
 * Labour of a farm plan.
 *
 * @param familyDays days of the family by season
 * @param jobDays days of jobs elsewhere that it can have, by season
 * @param reservationWage what a day must bring for the family to work, US$, at least 0
 * @param jobWage what a day elsewhere brings after travel, US$, at least 0
 * @param hiredWage what a hired day costs, US$, above 0 and at least the job wage
 */
public record FarmLabour(
        List<Double> familyDays, List<Double> jobDays, double reservationWage, double jobWage, double hiredWage) {
    /** Checks the ranges. */
    public FarmLabour {
        familyDays = List.copyOf(familyDays);
        jobDays = List.copyOf(jobDays);
        if (!(reservationWage >= 0 && jobWage >= 0 && hiredWage > 0 && hiredWage >= jobWage)) {
            throw new IllegalArgumentException(
                    "labour: reservationWage and jobWage must not be below 0 and hiredWage at least jobWage, but are "
                            + reservationWage + ", " + jobWage + " and " + hiredWage);
        }
    }
}
