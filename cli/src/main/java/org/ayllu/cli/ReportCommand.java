package org.ayllu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ayllu.reports.page.Audience;
import org.ayllu.reports.page.Language;
import org.ayllu.reports.page.ReportOptions;
import org.ayllu.reports.page.report.Report;
import org.ayllu.reports.text.Numerals;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a page of HTML from finished results. */
@Command(
        name = "report",
        sortOptions = false,
        description = {
            "Make a page of HTML from finished results: the question, the answer and how sure it is, charts with tables, what "
                    + "was assumed. The file holds all it needs and loads nothing from the network.",
            "",
            "--brief makes one page of paper for other readers, in plainer words."
        },
        footer = {
            "",
            "Examples:",
            "  ayllu report results/andes-opening-small",
            "  ayllu report results/andes-opening-small --lang es --brief farmers",
            "  ayllu report results/survey-example --brief municipality --municipality upper_valley",
            "  ayllu report results/survey-example --map municipalities.geojson --map-key name"
        })
final class ReportCommand implements Callable<Integer> {
    private static final double KILO = 1000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "RUN", description = "Folder of finished results.")
    private Path folder = Path.of("");

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "File of the report; report.html in the folder unless stated, of a brief brief-READERS.html.")
    private @Nullable Path out;

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "Language: en (unless stated) or es.")
    private Language language = Language.EN;

    @Option(
            names = "--brief",
            paramLabel = "READERS",
            description = "One page of paper for farmers, municipality or ministry.")
    private @Nullable Audience brief;

    @Option(
            names = "--municipality",
            paramLabel = "NAME",
            description = "The municipality of --brief municipality; all unless stated.")
    private String municipality = "";

    @Option(
            names = "--map",
            paramLabel = "FILE",
            description =
                    "GeoJSON in degrees with the areas of the municipalities; the report then has a map. What of the file or "
                            + "of the results is not on it is printed and stands under it.")
    private @Nullable Path map;

    @Option(
            names = "--map-key",
            paramLabel = "PROPERTY",
            description =
                    "Property of the GeoJSON that names the municipality as the results do; name unless stated. id is the "
                            + "feature's own where no property is called so.")
    private String mapKey = "name";

    @Override
    public Integer call() throws IOException {
        if (!municipality.isEmpty() && brief != Audience.MUNICIPALITY) {
            throw new ParameterException(
                    spec.commandLine(), "--municipality belongs to --brief municipality, which is not there");
        }
        if (map != null && brief != null) {
            throw new ParameterException(spec.commandLine(), "--map belongs to the whole report; a brief has no map");
        }
        Path file =
                out != null ? out : folder.resolve(brief == null ? "report.html" : "brief-" + brief.code() + ".html");
        ReportOptions options = new ReportOptions(
                language,
                Optional.ofNullable(brief),
                municipality,
                Optional.ofNullable(map).map(geometry -> new ReportOptions.Geometry(geometry, mapKey)));
        List<String> notices = Report.write(folder, options, file);
        PrintWriter printer = spec.commandLine().getOut();
        notices.forEach(printer::println);
        printer.println(file + "  " + Numerals.of(Files.size(file) / KILO, 0) + " kB");
        return ExitStatus.DONE;
    }
}
