package org.ayllu.experiments.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.ayllu.core.terms.Parameter;
import org.ayllu.core.terms.Status;
import org.ayllu.ensembles.files.FileNames;
import org.ayllu.experiments.sector.CropTable;
import org.ayllu.experiments.yaml.InvalidFileException;
import org.ayllu.models.classics.ChayanovTerms;
import org.ayllu.models.classics.HarrisTodaroTerms;
import org.ayllu.models.classics.LandMarketTerms;
import org.ayllu.models.classics.MissingMarketsTerms;
import org.ayllu.models.classics.NetworkMigrationTerms;
import org.ayllu.models.classics.SeparableTerms;
import org.ayllu.models.model.Model;
import org.ayllu.models.sector.SectorCrop;
import org.ayllu.models.sector.SectorStudy;
import org.ayllu.models.sector.SectorTerms;
import org.ayllu.models.solution.Curve;
import org.ayllu.models.solution.Solvable;

/** A model that is solved at once: without years, households or luck, so that those parts of a scenario play no part in it. */
public interface SolvedModel extends Model {
    /** What a file must not state for such a model. */
    List<String> UNUSED = List.of("seed", "replicates", "time", "population", "livelihood", "experiment");

    /**
     * The model, ready to be solved.
     *
     * @param folder what the files that it names are relative to
     * @throws InvalidFileException with all problems of such a file
     * @throws IllegalArgumentException when its parts do not fit
     */
    Solvable ready(Path folder);

    /** Files that it names. */
    default List<String> files() {
        return List.of();
    }

    /** A household without a labour market. */
    record Chayanov(ChayanovTerms terms) implements SolvedModel {
        @Override
        public Solvable ready(Path folder) {
            return terms;
        }
    }

    /** A household with a labour market. */
    record Separable(SeparableTerms terms) implements SolvedModel {
        @Override
        public Solvable ready(Path folder) {
            return terms;
        }
    }

    /** A household that may be unable to trade food or labour. */
    record MissingMarkets(MissingMarketsTerms terms) implements SolvedModel {
        @Override
        public Solvable ready(Path folder) {
            return terms;
        }
    }

    /** A city with a wage floor. */
    record HarrisTodaro(HarrisTodaroTerms terms) implements SolvedModel {
        @Override
        public Solvable ready(Path folder) {
            return terms;
        }
    }

    /** Who rents land. */
    record LandMarket(LandMarketTerms terms) implements SolvedModel {
        @Override
        public Solvable ready(Path folder) {
            return terms;
        }
    }

    /** A village whose migrants help each other. */
    record NetworkMigration(NetworkMigrationTerms terms) implements SolvedModel {
        @Override
        public Solvable ready(Path folder) {
            return terms;
        }
    }

    /**
     * A farm sector that clears its markets, with the crops of a table.
     *
     * @param crops name of the table, a CSV file, relative to the scenario's folder
     * @param importPrices by crop, in place of the table's
     * @param exportPrices by crop, in place of the table's
     * @param opening the crop whose import price moves along the curve
     * @param sector land, labour, livestock
     */
    record Sector(
            String crops,

            @Parameter(
                    doc = "Import price of a crop, in place of the table's.",
                    unit = "US$/t",
                    min = 0,
                    max = 1e6,
                    source = "choice of the experiment")
            Map<String, Double> importPrices,

            @Parameter(
                    doc = "Export price of a crop, in place of the table's.",
                    unit = "US$/t",
                    min = 0,
                    max = 1e6,
                    source = "choice of the experiment")
            Map<String, Double> exportPrices,

            Opening opening,
            SectorTerms sector)
            implements SolvedModel {
        /**
         * The crop whose import price moves along the curve.
         *
         * @param crop its name
         * @param curveFrom lowest price, US$/t
         * @param curveTo highest price, US$/t
         */
        public record Opening(
                String crop,

                @Parameter(
                        doc = "Import price at which the curve begins.",
                        unit = "US$/t",
                        min = 0,
                        max = 1e6,
                        status = Status.ASSUMED,
                        source = "choice of the experiment")
                double curveFrom,

                @Parameter(
                        doc = "Import price at which the curve ends.",
                        unit = "US$/t",
                        min = 0,
                        max = 1e6,
                        status = Status.ASSUMED,
                        source = "choice of the experiment")
                double curveTo) {
            /** Checks the ends of the curve. */
            public Opening {
                Curve.requireAscending(curveFrom, curveTo);
            }
        }

        /** The published sector beside its crop table, which a file must name. */
        public static Sector defaults() {
            return new Sector("", Map.of(), Map.of(), new Opening("wheat", 60, 150), SectorTerms.defaults());
        }

        @Override
        public Solvable ready(Path folder) {
            List<SectorCrop> priced = new ArrayList<>();
            for (SectorCrop crop : CropTable.read(FileNames.within(folder, crops))) {
                priced.add(crop.withPrices(
                        price(importPrices, crop, crop.importPrice()), price(exportPrices, crop, crop.exportPrice())));
            }
            List<String> names = priced.stream().map(SectorCrop::name).toList();
            requireKnown("importPrices", importPrices, names);
            requireKnown("exportPrices", exportPrices, names);
            return new SectorStudy(
                    sector, priced, new SectorStudy.Opening(opening.crop(), opening.curveFrom(), opening.curveTo()));
        }

        private static OptionalDouble price(Map<String, Double> prices, SectorCrop crop, OptionalDouble usual) {
            Double stated = prices.get(crop.name());
            return stated == null ? usual : OptionalDouble.of(stated);
        }

        private static void requireKnown(String key, Map<String, Double> prices, List<String> known) {
            for (String crop : prices.keySet()) {
                if (!known.contains(crop)) {
                    throw new IllegalArgumentException(
                            key + " names " + crop + ", but the crops of the table are " + String.join(", ", known));
                }
            }
        }

        @Override
        public List<String> files() {
            return List.of(crops);
        }
    }
}
