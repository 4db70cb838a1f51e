package org.ayllu.ensembles.files;

/** What a file is read as, and how large such a file may be, counted in bytes after decompression. */
public enum FileKind {
    /** A scenario, or a file that one extends. */
    SCENARIO("a scenario", 10_000_000),
    /** Which column of a survey is what. */
    MAPPING("a mapping", 10_000_000),
    /** Households or persons, one a row. */
    SURVEY("a survey", 1_000_000_000),
    /** Areas, as GeoJSON. */
    MAP("a map", 100_000_000),
    /** The crops of a sector. */
    CROPS("a table of crops", 10_000_000),
    /** Who pays whom, as a square table. */
    MATRIX("a social accounting matrix", 10_000_000),
    /** Values by year, such as prices. */
    SERIES("a table of years", 10_000_000),
    /** What the program writes of results beside their tables. */
    RESULTS("a file of results", 100_000_000),
    /** A prediction, a key, or the register of predictions. */
    PREDICTION("a file of predictions", 100_000_000);

    private final String words;
    private final int largest;

    FileKind(String words, int largest) {
        this.words = words;
        this.largest = largest;
    }

    /** The kind with its article, such as {@code a survey}. */
    public String words() {
        return words;
    }

    /** Most bytes that such a file may have. */
    public int largest() {
        return largest;
    }
}
