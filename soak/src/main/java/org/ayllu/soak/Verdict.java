package org.ayllu.soak;

/** How a random world ended. */
public enum Verdict {
    /** It ran to its end and all sums held. */
    OK("ran to the end"),
    /** The reader refused a file that the schema allows, and no other draw of the numbers that it named would do. */
    REFUSED("refused"),
    /** What was accepted when it was read did not start. */
    CANNOT_START("accepted, and did not start"),
    /** An identity of the engine was broken. */
    IDENTITY("identity broken"),
    /** A figure or a column was not finite, out of its range, or missed a sum taken from outside. */
    FIGURE("figure wrong"),
    /** No season ended within the limit. */
    HANG("hung"),
    /** Any other exception. */
    EXCEPTION("exception");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** Whether it is a fault of the software. */
    public boolean isFault() {
        return this != OK && this != REFUSED;
    }
}
