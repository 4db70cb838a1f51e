package org.ayllu.experiments.trial;

import java.util.Arrays;

/**
 * Municipalities within which a lottery deals out years: all of them, a stratum, or a pair.
 *
 * @param members rows of the municipalities
 * @param years what is dealt out: one for each member, {@link Assignment#NEVER} for none; ascending
 */
@SuppressWarnings("ArrayRecordComponent")
record Block(int[] members, int[] years) {
    Block {
        members = members.clone();
        years = years.clone();
        Arrays.sort(years);
        if (members.length != years.length) {
            throw new IllegalArgumentException(members.length + " municipalities for " + years.length + " lots");
        }
    }

    int size() {
        return members.length;
    }

    /** In how many ways the years can be dealt out: n! over the product of the factorials of equal ones; infinite when that is too large. */
    double ways() {
        double ways = 1;
        int equal = 0;
        for (int i = 0; i < years.length; i++) {
            equal = i > 0 && years[i] == years[i - 1] ? equal + 1 : 1;
            ways = ways * (i + 1) / equal;
        }
        return Math.rint(ways);
    }
}
