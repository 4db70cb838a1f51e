package org.ayllu.experiments.replication;

import static org.ayllu.experiments.replication.Target.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ayllu.experiments.sector.CropTable;
import org.ayllu.models.sector.SectorCrop;
import org.ayllu.models.sector.SectorModel;
import org.ayllu.models.sector.SectorResult;
import org.ayllu.models.sector.SectorTerms;

/** The farm sector of Kutcher, Meeraus and O'Mara as its border opens to wheat. */
final class Qdemo7 {
    private static final double OBJECTIVE = 1e-6;
    private static final double QUANTITY = 5e-4;
    private static final double SMALL_FALL = 0.01;
    private static final String TABLE = "qdemo7-crops.csv";

    private Qdemo7() {}

    /** The published crops. */
    static List<SectorCrop> crops() {
        try (InputStream in = Objects.requireNonNull(Qdemo7.class.getResourceAsStream(TABLE), TABLE)) {
            return CropTable.parse(Path.of(TABLE), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The sector when wheat can be imported at a price. */
    static SectorResult atWheatPrice(double price) {
        List<SectorCrop> crops = crops().stream()
                .map(crop -> crop.name().equals("wheat") ? crop.withImportPrice(price) : crop)
                .toList();
        return new SectorModel(SectorTerms.qdemo7(), crops).solve();
    }

    static List<Target> targets() {
        List<Target> targets = new ArrayList<>(base());
        targets.addAll(run(120, 1_599_364.25, 820.04, 2018.67, 1037.95, 73_850.2, 0.7435));
        targets.addAll(run(100, 1_631_910.20, 443.46, 2383.21, 2034.81, 81_999.5, 0.7136));
        targets.add(envelope());
        return targets;
    }

    private static List<Target> base() {
        SectorResult found = atWheatPrice(140);
        List<Target> targets = new ArrayList<>();
        targets.add(within(OBJECTIVE, "surplus, US$", 1_589_042.386, found.objective()));
        Map.of(
                        "wheat", 1229.19, "clover", 288.84, "beans", 892.14, "onions", 256.03, "cotton", 1622.65,
                        "maize", 1897.15, "tomato", 214.44)
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(stated -> targets.add(within(
                        QUANTITY, stated.getKey() + ", ha", stated.getValue(), of(found.hectares(), stated.getKey()))));
        Map.of("wheat", 139.639, "maize", 70.21, "onions", 112.84, "tomato", 91.33, "beans", 204.37, "cotton", 300.0)
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(stated -> targets.add(within(
                        QUANTITY,
                        "price of " + stated.getKey() + ", US$/t",
                        stated.getValue(),
                        of(found.prices(), stated.getKey()))));
        targets.add(within(QUANTITY, "cotton exported, t", 33.97, of(found.exported(), "cotton")));
        targets.add(within(QUANTITY, "family labour, days", 218_372.7, found.familyTotal()));
        targets.add(within(QUANTITY, "hired labour, days", 63_598.9, found.hiredTotal()));
        targets.add(within(QUANTITY, "hired in April, days", 6_295.8, found.hiredDays()[3]));
        targets.add(within(QUANTITY, "hired in May, days", 22_140.3, found.hiredDays()[4]));
        targets.add(within(QUANTITY, "hired in October, days", 23_480.9, found.hiredDays()[9]));
        targets.add(within(QUANTITY, "hired in November, days", 11_681.9, found.hiredDays()[10]));
        targets.add(within(QUANTITY, "family share of labour", 0.7744, found.familyShare()));
        return targets;
    }

    private static List<Target> run(
            double price, double objective, double wheat, double cotton, double imports, double hired, double family) {
        SectorResult found = atWheatPrice(price);
        String when = String.format("wheat at %.0f: ", price);
        return List.of(
                within(OBJECTIVE, when + "surplus, US$", objective, found.objective()),
                within(QUANTITY, when + "wheat, ha", wheat, of(found.hectares(), "wheat")),
                within(QUANTITY, when + "cotton, ha", cotton, of(found.hectares(), "cotton")),
                within(QUANTITY, when + "wheat imported, t", imports, of(found.imported(), "wheat")),
                within(QUANTITY, when + "hired labour, days", hired, found.hiredTotal()),
                within(QUANTITY, when + "family share of labour", family, found.familyShare()));
    }

    /** For a small fall of the import price the surplus rises by the imports times that fall, which no table holds. */
    private static Target envelope() {
        double gain =
                atWheatPrice(110 - SMALL_FALL).objective() - atWheatPrice(110).objective();
        double imports = of(atWheatPrice(110 - 0.5 * SMALL_FALL).imported(), "wheat");
        return within(
                QUANTITY,
                "wheat at 110: gain from a fall of 0.01, over the fall, US$ per US$/t",
                imports,
                gain / SMALL_FALL);
    }

    private static double of(Map<String, Double> values, String name) {
        return values.getOrDefault(name, Double.NaN);
    }
}
