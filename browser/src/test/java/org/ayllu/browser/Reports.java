package org.ayllu.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The reports that are looked at: the HTML files under the folder {@code ayllu.reports}; with {@code ayllu.only} those whose name is, or begins
 * and goes on after a dot with, one of its names, which commas divide.
 */
final class Reports {
    private Reports() {}

    /** The files, sorted. */
    static List<Path> all() {
        Path folder = Path.of(System.getProperty("ayllu.reports", "target/reports"));
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> reports = files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> asked(name(file)))
                    .map(Path::toAbsolutePath)
                    .sorted()
                    .toList();
            if (reports.isEmpty()) {
                throw new IllegalStateException("there is no such report in " + folder + "; browser/run makes them");
            }
            return reports;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean asked(String name) {
        String only = System.getProperty("ayllu.only", "");
        return only.isEmpty() || Stream.of(only.split(",")).anyMatch(part -> (name + ".").startsWith(part + "."));
    }

    /** A report's name: its file without the ending. */
    static String name(Path report) {
        return report.getFileName().toString().replaceFirst("\\.html$", "");
    }

    /** Whether a report is a brief, which has one page on paper. */
    static boolean brief(Path report) {
        return name(report).contains(".brief-");
    }
}
