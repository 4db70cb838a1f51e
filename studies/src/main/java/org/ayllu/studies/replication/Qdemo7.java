package org.ayllu.studies.replication;

import static org.ayllu.studies.replication.Target.Figure.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
    /** t that count as none. */
    private static final double NOTHING = 0.01;

    private static final Map<String, String> HECTARES = inOrder(
            "wheat", "1229.19", "clover", "288.84", "beans", "892.14", "onions", "256.03", "cotton", "1622.65", "maize",
            "1897.15", "tomato", "214.44");
    private static final Map<String, String> PRICES = inOrder(
            "wheat", "139.639", "beans", "204.37", "onions", "112.84", "cotton", "300", "maize", "70.21", "tomato",
            "91.33");
    private static final Map<Month, String> HIRED = new EnumMap<>(
            Map.of(Month.APRIL, "6295.8", Month.MAY, "22140.3", Month.OCTOBER, "23480.9", Month.NOVEMBER, "11681.9"));
    private static final String TABLE = "qdemo7-crops.csv";

    private Qdemo7() {}

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

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
        targets.addAll(run(120, "1599364.25", "820.04", "2018.67", "1037.95", "73850.2", "0.7435"));
        targets.addAll(run(100, "1631910.20", "443.46", "2383.21", "2034.81", "81999.5", "0.7136"));
        targets.add(envelope());
        return targets;
    }

    private static List<Target> base() {
        SectorResult found = atWheatPrice(140);
        List<Target> targets = new ArrayList<>();
        targets.add(within(OBJECTIVE, "surplus, US$", "1589042.386", found.objective()));
        HECTARES.forEach(
                (crop, stated) -> targets.add(within(QUANTITY, crop + ", ha", stated, of(found.hectares(), crop))));
        targets.add(Target.Figure.exactly(NOTHING, "wheat imported, t", "0", of(found.imported(), "wheat")));
        targets.add(within(QUANTITY, "cotton exported, t", "33.97", of(found.exported(), "cotton")));
        targets.add(within(QUANTITY, "family labour, days", "218372.7", found.familyTotal()));
        targets.add(within(QUANTITY, "hired labour, days", "63598.9", found.hiredTotal()));
        HIRED.forEach((month, stated) -> targets.add(within(
                QUANTITY,
                "hired in " + month.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ", days",
                stated,
                found.hiredDays()[month.ordinal()])));
        targets.add(within(QUANTITY, "family share of labour", "0.7744", found.familyShare()));
        PRICES.forEach((crop, stated) ->
                targets.add(within(QUANTITY, "price of " + crop + ", US$/t", stated, of(found.prices(), crop))));
        return targets;
    }

    private static List<Target> run(
            double price, String objective, String wheat, String cotton, String imports, String hired, String family) {
        SectorResult found = atWheatPrice(price);
        String when = String.format(Locale.ROOT, "wheat at %.0f: ", price);
        return List.of(
                within(OBJECTIVE, when + "surplus, US$", objective, found.objective()),
                within(QUANTITY, when + "wheat, ha", wheat, of(found.hectares(), "wheat")),
                within(QUANTITY, when + "cotton, ha", cotton, of(found.hectares(), "cotton")),
                within(QUANTITY, when + "wheat imported, t", imports, of(found.imported(), "wheat")),
                within(QUANTITY, when + "hired labour, days", hired, found.hiredTotal()),
                within(QUANTITY, when + "family share of labour", family, found.familyShare()));
    }

    /** For a small fall of the import price the surplus rises by the imports times that fall, at any price: no table holds this. */
    private static Target envelope() {
        double gain =
                atWheatPrice(110 - SMALL_FALL).objective() - atWheatPrice(110).objective();
        double imports = of(atWheatPrice(110 - 0.5 * SMALL_FALL).imported(), "wheat");
        return Target.Figure.exactly(
                QUANTITY,
                "wheat at 110: gain from a small fall of its price, over fall times imports",
                "1.0000",
                gain / SMALL_FALL / imports);
    }

    private static double of(Map<String, Double> values, String name) {
        return values.getOrDefault(name, Double.NaN);
    }
}
