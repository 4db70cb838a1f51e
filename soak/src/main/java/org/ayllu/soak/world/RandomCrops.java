package org.ayllu.soak.world;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ayllu.experiments.sector.CropTable;
import org.ayllu.soak.Dice;
import org.ayllu.soak.world.RandomNumber.Range;

/** The file of crops that a sector needs. */
final class RandomCrops {
    /** Its name. */
    static final String FILE = "crops.csv";
    /** Crops in it. */
    static final List<String> NAMES = List.of("wheat", "maize", "cotton");

    private static final int MONTHS = 12;

    private final Dice dice;

    RandomCrops(Dice dice) {
        this.dice = dice;
    }

    /** Its text. */
    String text() {
        StringBuilder text = new StringBuilder(String.join(",", CropTable.COLUMNS)).append('\n');
        NAMES.forEach(name -> text.append(String.join(",", line(name))).append('\n'));
        return text.toString();
    }

    private List<String> line(String name) {
        String path = "crops." + name;
        List<String> cells = new ArrayList<>(List.of(name, dice.pick(path, 0, List.of("winter", "summer"))));
        cells.add(number(path + ".yield", "0.1", "50"));
        cells.add(number(path + ".straw", "0", "10"));
        cells.add(number(path + ".clover", "0", "10"));
        cells.add(number(path + ".cost", "0", "1000"));
        cells.add(number(path + ".referencePrice", "1", "1000"));
        cells.add(number(path + ".referenceQuantity", "1", "100000"));
        cells.add("-" + number(path + ".elasticity", "0.05", "5"));
        String imported = number(path + ".importPrice", "1", "1000");
        cells.add(dice.chance(path, 1, 0.5) ? "" : number(path + ".exportPrice", "0.1", imported));
        cells.add(imported);
        IntStream.range(0, MONTHS).forEach(month -> cells.add(number(path + ".land[" + month + "]", "0", "1")));
        IntStream.range(0, MONTHS).forEach(month -> cells.add(number(path + ".labour[" + month + "]", "0", "40")));
        return cells;
    }

    private String number(String path, String min, String max) {
        Range range = new Range(new BigDecimal(min), new BigDecimal(max), false);
        return RandomNumber.of(dice, path, range).toPlainString();
    }
}
