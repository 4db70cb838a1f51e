package org.ayllu.experiments.sector;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ayllu.core.terms.NumberText;
import org.ayllu.ensembles.files.CsvText;
import org.ayllu.experiments.yaml.Mark;
import org.ayllu.experiments.yaml.Nearest;
import org.ayllu.experiments.yaml.Problems;
import org.ayllu.models.sector.Demand;
import org.ayllu.models.sector.SectorCrop;
import org.ayllu.models.sector.SectorCrop.Season;

/** A line of a crop table. What is wrong with a cell goes to the problems, with its place. */
final class CropLine {
    private final Path file;
    private final CsvRecord cells;
    private final Map<String, Integer> columns;
    private final Problems problems;
    private final int before;

    CropLine(Path file, CsvRecord cells, Map<String, Integer> columns, Problems problems) {
        this.file = file;
        this.cells = cells;
        this.columns = columns;
        this.problems = problems;
        this.before = problems.list().size();
    }

    /** The crop; empty if something is wrong with it. */
    Optional<SectorCrop> crop() {
        String name = text("crop");
        if (name.isEmpty()) {
            problems.add(mark("crop"), "crop", "a name is needed, but nothing stands here");
        }
        Season season = season();
        double yield = number("yield", 0);
        double straw = number("straw", 0);
        double clover = number("clover", 0);
        double cost = number("cost", 0);
        Optional<Demand> demand = demand();
        OptionalDouble export = price("exportPrice");
        OptionalDouble imported = price("importPrice");
        double[] land = months("land", 1);
        double[] labour = months("labour", Double.MAX_VALUE);
        if (problems.list().size() > before) {
            return Optional.empty();
        }
        return Optional.of(
                new SectorCrop(name, season, yield, straw, clover, cost, demand, export, imported, land, labour));
    }

    private String text(String column) {
        int at = columns.getOrDefault(column, Integer.MAX_VALUE);
        return at < cells.getFieldCount() ? cells.getField(at).strip() : "";
    }

    private Season season() {
        String text = text("season");
        for (Season season : Season.values()) {
            if (season.name().equalsIgnoreCase(text)) {
                return season;
            }
        }
        problems.add(
                mark("season"),
                path("season"),
                "winter or summer is needed" + instead(text),
                Nearest.of(text, List.of("winter", "summer"))
                        .map(one -> "Maybe " + one)
                        .orElse(""));
        return Season.WINTER;
    }

    private Optional<Demand> demand() {
        List<String> cellsOfDemand = List.of("referencePrice", "referenceQuantity", "elasticity");
        List<String> empty =
                cellsOfDemand.stream().filter(column -> text(column).isEmpty()).toList();
        if (empty.size() == cellsOfDemand.size()) {
            return Optional.empty();
        }
        double price = number("referencePrice", Double.MIN_VALUE);
        double quantity = number("referenceQuantity", Double.MIN_VALUE);
        double elasticity = number("elasticity", Double.NEGATIVE_INFINITY);
        if (elasticity >= 0) {
            problems.add(mark("elasticity"), path("elasticity"), "it must be below 0, not " + text("elasticity"));
        }
        boolean sound = price > 0 && quantity > 0 && elasticity < 0;
        return sound ? Optional.of(new Demand(price, quantity, elasticity)) : Optional.empty();
    }

    private OptionalDouble price(String column) {
        return text(column).isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number(column, 0));
    }

    private double[] months(String prefix, double most) {
        return CropTable.months(prefix).stream()
                .mapToDouble(column -> {
                    double value = number(column, 0);
                    if (value > most) {
                        problems.add(
                                mark(column),
                                path(column),
                                value + " is out of range: 0 to 1 of the hectare is allowed");
                    }
                    return value;
                })
                .toArray();
    }

    private double number(String column, double least) {
        String text = text(column);
        double value = NumberText.read(text);
        if (Double.isNaN(value)) {
            problems.add(mark(column), path(column), "a number is needed" + instead(text), decimal(text));
            return Double.NaN;
        }
        if (value < least) {
            String bound = least > 0 ? "above 0" : "at least 0";
            problems.add(mark(column), path(column), text + " is out of range: " + bound + " is allowed");
        }
        return value;
    }

    private static String decimal(String text) {
        String dotted = text.replace(',', '.');
        return dotted.matches("-?\\d+\\.\\d+") && !dotted.equals(text)
                ? "Maybe " + dotted + ": decimals follow a point"
                : "";
    }

    private static String instead(String text) {
        return text.isEmpty() ? ", but nothing stands here" : ", not " + text;
    }

    /** Crop and column. */
    private String path(String column) {
        return text("crop").isEmpty() ? column : text("crop") + "." + column;
    }

    /** Where a cell stands. */
    Mark mark(String column) {
        int at = columns.getOrDefault(column, 0);
        return mark(file, cells, at);
    }

    static Mark mark(Path file, CsvRecord line, int field) {
        return new Mark(file, (int) line.getStartingLineNumber(), CsvText.column(line, field));
    }
}
