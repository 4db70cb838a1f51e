package org.ayllu.reports.page.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.ayllu.ensembles.files.OutputFile;
import org.ayllu.ensembles.results.query.RunStore;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.ReportOptions;
import org.ayllu.reports.page.brief.Briefs;

/** Makes a page of HTML from finished results. */
public final class Report {
    private Report() {}

    /**
     * The page.
     *
     * @param run folder of finished results
     * @param options how it is written
     * @throws org.ayllu.ensembles.results.ResultsFolderException when the folder holds no finished results, or files of it have changed
     * @throws ReportException when the run cannot be reported so
     */
    public static String html(Path run, ReportOptions options) throws IOException {
        return written(run, options).html();
    }

    private record Written(String html, List<String> notices) {}

    private static Written written(Path run, ReportOptions options) throws IOException {
        try (RunStore store = RunStore.open(run)) {
            Material material = new Material(store, options.language());
            String html = options.brief().isPresent()
                    ? Briefs.html(material, options)
                    : new FullReport(material, options).html();
            return new Written(html, material.notices());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Writes the page to a file, whole or not at all.
     *
     * @param run folder of finished results
     * @param options how it is written
     * @param out the file; one that is there is replaced
     * @return what to say to who makes it, such as places without an area on a map
     * @throws ReportException when the run cannot be reported so
     */
    public static List<String> write(Path run, ReportOptions options, Path out) throws IOException {
        Written written = written(run, options);
        OutputFile.write(out, written.html());
        return written.notices();
    }
}
