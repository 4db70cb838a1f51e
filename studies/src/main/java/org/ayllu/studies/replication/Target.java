package org.ayllu.studies.replication;

import java.math.BigDecimal;
import java.util.Locale;

/** Something that must come out, what did, and whether that is near enough. */
public sealed interface Target {
    /** Where a target comes from. */
    enum Origin {
        /** Printed in the source. */
        PUBLISHED("published"),
        /** Worked out from the source's inputs with a solver that is not Ayllu's, or in closed form. */
        COMPUTED("computed");

        private final String label;

        Origin(String label) {
            this.label = label;
        }

        /** Name for people. */
        public String label() {
            return label;
        }
    }

    /** How it came out. */
    enum Verdict {
        /** Near enough. */
        MET("met"),
        /** Not near enough. */
        MISSED("MISSED"),
        /** Ayllu cannot work it out yet. */
        NOT_COMPUTED("not computed");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        /** Name for people. */
        public String label() {
            return label;
        }
    }

    /** What it is, with its unit. */
    String what();

    /** What must come out, for people. */
    String stated();

    /** What came out, for people. */
    String found();

    /** How far it may be off, for people; empty where there is nothing to be off by. */
    String tolerance();

    /** Where it comes from. */
    Origin origin();

    /** Whether it is met; what is not a number is not. */
    Verdict verdict();

    private static Verdict verdict(boolean met) {
        return met ? Verdict.MET : Verdict.MISSED;
    }

    /** A number with some decimals, thousands apart and with a true minus sign. */
    private static String decimals(double value, int decimals) {
        if (!Double.isFinite(value)) {
            return "not defined";
        }
        String size = String.format(Locale.ROOT, "%,." + decimals + "f", Math.abs(value));
        return value < 0 && size.chars().anyMatch(c -> c >= '1' && c <= '9') ? "\u2212" + size : size;
    }

    /** A number in four significant digits; what is below a billionth is 0. */
    private static String four(double value) {
        if (Math.abs(value) < 1e-9) {
            return "0";
        }
        int whole = Double.isFinite(value) ? (int) Math.floor(Math.log10(Math.abs(value))) + 1 : 0;
        return decimals(value, Math.max(0, Math.min(9, 4 - whole)));
    }

    /** A number in as few characters as it takes. */
    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /**
     * A figure to meet.
     *
     * @param what what it is
     * @param figure the figure in the digits of its source
     * @param computed what came out
     * @param allowed how far it may be off
     * @param relative whether that is a fraction of the figure, or a distance
     * @param origin where it comes from
     */
    record Figure(String what, BigDecimal figure, double computed, double allowed, boolean relative, Origin origin)
            implements Target {
        /** A figure worked out elsewhere, met within a fraction of it. */
        static Figure within(double fraction, String what, String figure, double computed) {
            return new Figure(what, new BigDecimal(figure), computed, fraction, true, Origin.COMPUTED);
        }

        /** A printed figure, met within a distance. */
        static Figure printed(double distance, String what, String figure, double computed) {
            return new Figure(what, new BigDecimal(figure), computed, distance, false, Origin.PUBLISHED);
        }

        /** A figure that follows from the theory, met within a distance. */
        static Figure exactly(double distance, String what, String figure, double computed) {
            return new Figure(what, new BigDecimal(figure), computed, distance, false, Origin.COMPUTED);
        }

        /** How far it is off. */
        public double distance() {
            return Math.abs(computed - figure.doubleValue());
        }

        @Override
        public String stated() {
            return decimals(figure.doubleValue(), figure.scale());
        }

        @Override
        public String found() {
            return decimals(computed, figure.scale());
        }

        @Override
        public String tolerance() {
            if (allowed == 0) {
                return "exactly";
            }
            return relative
                    ? BigDecimal.valueOf(allowed)
                                    .movePointRight(2)
                                    .stripTrailingZeros()
                                    .toPlainString() + " %"
                    : "±"
                            + (allowed < 1e-4
                                    ? String.format(Locale.ROOT, "%.0e", allowed)
                                            .replace("e-0", "e-")
                                    : plain(allowed));
        }

        /** Within what is allowed, or, where the source prints fewer digits than that, the same in all of them. */
        @Override
        public Verdict verdict() {
            double room = relative ? allowed * Math.abs(figure.doubleValue()) : allowed;
            double digits = relative ? 0.5 * figure.ulp().doubleValue() : 0;
            return Target.verdict(distance() <= Math.max(room, digits));
        }
    }

    /**
     * A range in which a figure must lie.
     *
     * @param what what it is
     * @param low smallest
     * @param high largest
     * @param computed what came out
     * @param origin where it comes from
     */
    record Band(String what, double low, double high, double computed, Origin origin) implements Target {
        /** A range that the source gives. */
        static Band published(String what, double low, double high, double computed) {
            return new Band(what, low, high, computed, Origin.PUBLISHED);
        }

        @Override
        public String stated() {
            return plain(low) + " to " + plain(high);
        }

        @Override
        public String found() {
            return four(computed);
        }

        @Override
        public String tolerance() {
            return "";
        }

        @Override
        public Verdict verdict() {
            return Target.verdict(computed >= low && computed <= high);
        }
    }

    /**
     * One figure that must exceed another, or lie below it, as a theory or an observation says.
     *
     * @param what what is compared
     * @param computed what came out
     * @param above whether it must lie above
     * @param bound what it is compared with: another figure that came out, or 0
     * @param origin where the statement comes from
     */
    record Order(String what, double computed, boolean above, double bound, Origin origin) implements Target {
        /** One figure exceeds another. */
        static Order above(Origin origin, String what, double computed, double bound) {
            return new Order(what, computed, true, bound, origin);
        }

        /** One figure lies below another. */
        static Order below(Origin origin, String what, double computed, double bound) {
            return new Order(what, computed, false, bound, origin);
        }

        @Override
        public String stated() {
            return (above ? "> " : "< ") + four(bound);
        }

        @Override
        public String found() {
            return four(computed);
        }

        @Override
        public String tolerance() {
            return "";
        }

        @Override
        public Verdict verdict() {
            return Target.verdict(above ? computed > bound : computed < bound);
        }
    }

    /**
     * Something that Ayllu cannot work out yet. It counts neither as met nor as missed.
     *
     * @param what what it is
     * @param figure what the source says
     * @param needs what is wanting
     */
    record Wanting(String what, String figure, String needs) implements Target {
        @Override
        public String stated() {
            return figure;
        }

        @Override
        public String found() {
            return "needs " + needs;
        }

        @Override
        public String tolerance() {
            return "";
        }

        @Override
        public Origin origin() {
            return Origin.PUBLISHED;
        }

        @Override
        public Verdict verdict() {
            return Verdict.NOT_COMPUTED;
        }
    }
}
