package org.ayllu.reports.page;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a report is written.
 *
 * @param language its language
 * @param brief whom a page of paper is for; nothing for the whole report
 * @param municipality the one that a brief for municipalities is about; empty for all
 * @param map the geometry of municipalities; nothing for no map
 */
public record ReportOptions(Language language, Optional<Audience> brief, String municipality, Optional<Geometry> map) {
    /**
     * Geometry of municipalities.
     *
     * @param file a GeoJSON file
     * @param key property of its features that names the municipality as the results do
     */
    public record Geometry(Path file, String key) {}

    /** The whole report in a language. */
    public static ReportOptions of(Language language) {
        return new ReportOptions(language, Optional.empty(), "", Optional.empty());
    }

    /** A page for some readers. */
    public static ReportOptions of(Language language, Audience brief) {
        return new ReportOptions(language, Optional.of(brief), "", Optional.empty());
    }
}
