package org.ayllu.studies.theory;

import java.util.List;
import org.ayllu.ensembles.statistics.PairedComparison;

/**
 * On which sign of an effect most theories agree.
 *
 * @param sign the commonest sign; where two are as common, the first of up, down and unclear
 * @param theories how many theories say so
 * @param of how many theories there are
 */
public record Agreement(Sign sign, int theories, int of) {
    /** What a theory says of the direction of an effect. */
    public enum Sign {
        /** It rises. */
        UP("+"),
        /** It falls. */
        DOWN("−"),
        /** Chance may have done it, or nothing was done. */
        UNCLEAR("0");

        private final String mark;

        Sign(String mark) {
            this.mark = mark;
        }

        /** The sign as a mark. */
        public String mark() {
            return mark;
        }

        /** The sign of an effect whose interval leaves out 0; with one replicate, which has no interval, that of the difference. */
        public static Sign of(PairedComparison effect) {
            boolean clear = !effect.interval().isPresent() || !effect.interval().contains(0);
            if (!clear || effect.effect() == 0) {
                return UNCLEAR;
            }
            return effect.effect() > 0 ? UP : DOWN;
        }
    }

    /** The agreement of theories on an effect. */
    public static Agreement of(List<PairedComparison> effects) {
        int[] count = new int[Sign.values().length];
        effects.forEach(effect -> count[Sign.of(effect).ordinal()]++);
        int most = 0;
        for (int sign = 1; sign < count.length; sign++) {
            most = count[sign] > count[most] ? sign : most;
        }
        return new Agreement(Sign.values()[most], count[most], effects.size());
    }

    /** Share of the theories that say so, 0 to 1. */
    public double share() {
        return of == 0 ? Double.NaN : (double) theories / of;
    }
}
