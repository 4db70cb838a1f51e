package org.ayllu.reports.page.section;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ayllu.core.terms.NumberText;
import org.ayllu.ensembles.results.query.StudyRecord;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.StatedNumber;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which numbers it would be most worth knowing better: as a study of sensitivity beside the results ranked them, or, where there is none, those with the
 * widest plausible range in proportion to their value.
 */
public final class NumbersWorthKnowing {
    private static final int MOST = 5;
    private static final List<String> SIZES = List.of("mu_star", "total");

    private final Path folder;
    private final List<String> paths;
    private final boolean ranked;
    private final String command;

    private NumbersWorthKnowing(Path folder, List<String> paths, boolean ranked, String command) {
        this.folder = folder;
        this.paths = List.copyOf(paths);
        this.ranked = ranked;
        this.command = command;
    }

    /** The numbers of a run; a study counts that stands beside the results and is of the same scenario. */
    public static NumbersWorthKnowing of(Material material) {
        String name = material.manifest().experiment().name();
        Path results = material.store().folder().toAbsolutePath().normalize();
        Path beside = results.resolveSibling(results.getFileName() + "-sensitivity");
        String command = "ayllu sensitivity " + material.store().folder().resolve("scenario.yaml") + " --assumed";
        List<String> ranking = ranking(beside, name, material);
        if (!ranking.isEmpty()) {
            return new NumbersWorthKnowing(beside.getFileName(), ranking, true, command);
        }
        List<String> widest = material.scenario().widest().stream()
                .limit(MOST)
                .map(StatedNumber::path)
                .toList();
        return new NumbersWorthKnowing(beside.getFileName(), widest, false, command);
    }

    private record Ranked(String path, double size) {}

    /** The numbers by rank; none where the study is of another scenario, ranked blocks of numbers, or cannot be read. */
    private static List<String> ranking(Path study, String scenario, Material material) {
        Path table = study.resolve("sensitivity.csv");
        Path about = study.resolve("study.json");
        if (!Files.exists(table) || !Files.exists(about)) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
            JsonNode identity = JsonMapper.shared().readTree(about).path("identity");
            if (!identity.path("scenario").asString("").equals(scenario)) {
                return List.of();
            }
            StudyRecord.requireUnchanged(study).ifPresent(material::notice);
            List<Ranked> ranked = new ArrayList<>();
            for (NamedCsvRecord row : rows) {
                row.findField("parameter")
                        .ifPresent(path -> SIZES.stream()
                                .flatMap(size -> row.findField(size).stream())
                                .mapToDouble(NumberText::read)
                                .filter(size -> !Double.isNaN(size))
                                .findFirst()
                                .ifPresent(size -> ranked.add(new Ranked(path, size))));
            }
            return ranked.stream()
                    .sorted(Comparator.comparingDouble(Ranked::size).reversed())
                    .limit(MOST)
                    .map(Ranked::path)
                    .toList();
        } catch (JacksonException | CsvParseException broken) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a study ranked them. */
    public boolean ranked() {
        return ranked;
    }

    /** Name of the study's folder. */
    public String folder() {
        return folder.toString();
    }

    /** The numbers, the most worth knowing first. */
    public List<String> paths() {
        return paths;
    }

    /** What would rank them. */
    String command() {
        return command;
    }
}
