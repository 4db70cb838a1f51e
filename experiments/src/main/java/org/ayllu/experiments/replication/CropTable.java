package org.ayllu.experiments.replication;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ayllu.models.sector.Demand;
import org.ayllu.models.sector.SectorCrop;
import org.ayllu.models.sector.SectorCrop.Season;

/**
 * Reads the crops of a sector from CSV: {@code crop, season, yield, straw, clover, cost, referencePrice, referenceQuantity, elasticity, exportPrice,
 * importPrice}, then {@code landJan} to {@code landDec} and {@code labourJan} to {@code labourDec}, with units as in {@link SectorCrop}. A crop without
 * demand at home leaves the three cells of its demand empty, one that is not traded those of its prices.
 */
public final class CropTable {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private CropTable() {}

    /**
     * Reads a file.
     *
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException naming file, line and column of a cell that is missing or not allowed
     */
    public static List<SectorCrop> read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return read(file.toString(), reader);
        }
    }

    /** Reads text; {@code name} stands for the file in messages. */
    static List<SectorCrop> read(String name, Reader text) {
        List<SectorCrop> crops = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord line : csv) {
                crops.add(new Line(name, line).crop());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        if (crops.isEmpty()) {
            throw new IllegalArgumentException(name + ": holds no crop");
        }
        return crops;
    }

    private record Line(String file, NamedCsvRecord cells) {
        SectorCrop crop() {
            return new SectorCrop(
                    text("crop"),
                    season(),
                    number("yield"),
                    number("straw"),
                    number("clover"),
                    number("cost"),
                    demand(),
                    price("exportPrice"),
                    price("importPrice"),
                    months("land"),
                    months("labour"));
        }

        private String text(String column) {
            return cells.findField(column)
                    .map(String::strip)
                    .orElseThrow(() -> new IllegalArgumentException(place() + "there is no column " + column));
        }

        private Season season() {
            String text = text("season");
            for (Season season : Season.values()) {
                if (season.name().equalsIgnoreCase(text)) {
                    return season;
                }
            }
            throw new IllegalArgumentException(place() + "season is '" + text + "' but must be winter or summer");
        }

        private double number(String column) {
            String text = text(column);
            double value;
            try {
                value = Double.parseDouble(text);
            } catch (NumberFormatException malformed) {
                throw new IllegalArgumentException(
                        place() + column + " is '" + text + "' but must be a number", malformed);
            }
            if (!(Math.abs(value) <= Double.MAX_VALUE) || (value < 0 && !column.equals("elasticity"))) {
                throw new IllegalArgumentException(
                        place() + column + " is " + text + " but must be at least 0 and finite");
            }
            return value;
        }

        private Optional<Demand> demand() {
            if (text("referencePrice").isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(
                        new Demand(number("referencePrice"), number("referenceQuantity"), number("elasticity")));
            } catch (IllegalArgumentException wrong) {
                String message = String.valueOf(wrong.getMessage());
                throw new IllegalArgumentException(message.startsWith(file) ? message : place() + message, wrong);
            }
        }

        private OptionalDouble price(String column) {
            return text(column).isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number(column));
        }

        private double[] months(String prefix) {
            return MONTHS.stream().mapToDouble(month -> number(prefix + month)).toArray();
        }

        private String place() {
            return String.format(Locale.ROOT, "%s:%d: ", file, cells.getStartingLineNumber());
        }
    }
}
