package org.ayllu.experiments.sector;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayllu.ensembles.files.CsvText;
import org.ayllu.ensembles.files.FileKind;
import org.ayllu.ensembles.files.InputFile;
import org.ayllu.ensembles.files.InputFileException;
import org.ayllu.experiments.yaml.InvalidFileException;
import org.ayllu.experiments.yaml.Mark;
import org.ayllu.experiments.yaml.Nearest;
import org.ayllu.experiments.yaml.Problems;
import org.ayllu.models.sector.SectorCrop;

/**
 * Reads the crops of a sector from CSV: {@code crop, season, yield, straw, clover, cost, referencePrice, referenceQuantity, elasticity, exportPrice,
 * importPrice}, then {@code landJan} to {@code landDec} and {@code labourJan} to {@code labourDec}, with units as in {@link SectorCrop}. A crop without
 * demand at home leaves the three cells of its demand empty, one that is not traded those of its prices. Lines that begin with # are comments.
 */
public final class CropTable {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    /** Names of all columns, in the order in which tables have them. */
    public static final List<String> COLUMNS = Stream.of(
                    Stream.of(
                            "crop",
                            "season",
                            "yield",
                            "straw",
                            "clover",
                            "cost",
                            "referencePrice",
                            "referenceQuantity",
                            "elasticity",
                            "exportPrice",
                            "importPrice"),
                    months("land").stream(),
                    months("labour").stream())
            .flatMap(columns -> columns)
            .toList();

    private final Path file;
    private final Problems problems = new Problems();

    private CropTable(Path file) {
        this.file = file;
    }

    /** The columns of the twelve months. */
    static List<String> months(String prefix) {
        return MONTHS.stream().map(month -> prefix + month).toList();
    }

    /**
     * Reads a file.
     *
     * @throws InputFileException if it cannot be read
     * @throws InvalidFileException with file, line and column of every cell that is missing or not allowed
     */
    public static List<SectorCrop> read(Path file) {
        return parse(file, InputFile.read(file, FileKind.CROPS).text());
    }

    /**
     * Reads a text.
     *
     * @param file what messages call it
     * @param text its content
     * @throws InputFileException with the line that is no CSV
     * @throws InvalidFileException with line and column of every cell that is missing or not allowed
     */
    public static List<SectorCrop> parse(Path file, String text) {
        return new CropTable(file).crops(text);
    }

    private List<SectorCrop> crops(String text) {
        List<CsvRecord> lines = CsvText.lines(file, text, ',');
        if (lines.isEmpty()) {
            problems.add(new Mark(file, 1, 1), "", "the file is empty; its first line must name the columns");
        }
        problems.throwIfAny();
        Map<String, Integer> columns = columns(lines.get(0));
        problems.throwIfAny();
        Map<String, SectorCrop> crops = new LinkedHashMap<>();
        for (CsvRecord line : lines.subList(1, lines.size())) {
            CropLine cells = new CropLine(file, line, columns, problems);
            cells.crop().ifPresent(crop -> {
                if (crops.put(crop.name(), crop) != null) {
                    problems.add(cells.mark("crop"), "crop", "the table has " + crop.name() + " already");
                }
            });
        }
        if (lines.size() == 1) {
            problems.add(new Mark(file, 1, 1), "", "the table holds no crop");
        }
        problems.throwIfAny();
        return List.copyOf(crops.values());
    }

    private Map<String, Integer> columns(CsvRecord header) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < header.getFieldCount(); i++) {
            String name = header.getField(i).strip();
            Mark mark = CropLine.mark(file, header, i);
            if (!COLUMNS.contains(name)) {
                problems.add(mark, "", "there is no column " + name + " here", nearest(name));
            } else if (columns.put(name, i) != null) {
                problems.add(mark, "", "the column " + name + " stands here twice");
            }
        }
        List<String> missing =
                COLUMNS.stream().filter(name -> !columns.containsKey(name)).toList();
        if (!missing.isEmpty()) {
            String single = header.getFieldCount() == 1 ? "Maybe the columns are not separated by commas" : "";
            problems.add(CropLine.mark(file, header, 0), "", "missing columns: " + String.join(", ", missing), single);
        }
        return columns;
    }

    private static String nearest(String name) {
        Optional<String> near = Nearest.of(name, COLUMNS);
        return near.map(one -> "Maybe " + one).orElse("");
    }
}
