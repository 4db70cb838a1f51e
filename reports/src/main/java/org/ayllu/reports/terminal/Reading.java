package org.ayllu.reports.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ayllu.reports.page.Decimals;
import org.ayllu.reports.text.Numerals;

/** The most important effects of an arm in a plain sentence. */
public final class Reading {
    private static final int MOST_EFFECTS = 4;
    private static final int MOST_NAMED = 3;

    private Reading() {}

    /**
     * Says what an arm does.
     *
     * @param arm its name
     * @param baseline name of the arm that it is compared with
     * @param effects what it does to each measure
     * @param first name of the measure that comes first if it moves; the others follow by the size of their change in per cent
     */
    public static String of(String arm, String baseline, List<Effect> effects, String first) {
        if (effects.stream().allMatch(Effect::none)) {
            return "‘" + arm + "’ is the same as ‘" + baseline + "’ to the last digit in every figure above.";
        }
        boolean intervals = effects.get(0).comparison().interval().isPresent();
        List<Effect> told = effects.stream()
                .filter(Effect::headline)
                .sorted(Comparator.comparing(
                                (Effect effect) -> effect.words().name().equals(first))
                        .thenComparingDouble(Effect::relativeSize)
                        .reversed())
                .limit(MOST_EFFECTS)
                .toList();
        String start = "Compared with ‘" + baseline + "’, ‘" + arm + "’ ";
        String sentence =
                start + (told.isEmpty() ? "moves no figure above beyond chance and rounding" : changes(told)) + ".";
        if (!intervals) {
            return sentence + " One replicate cannot tell this from chance: ask for more replicates.";
        }
        return sentence + tiny(effects) + (told.isEmpty() ? "" : unclear(effects));
    }

    private static String tiny(List<Effect> effects) {
        List<String> names = effects.stream()
                .filter(Effect::tiny)
                .map(effect -> effect.words().brief())
                .toList();
        return names.isEmpty()
                ? ""
                : " Beyond chance, but by less than 0.05 % or 0.05 percentage points, "
                        + (names.size() == 1 ? "changes " : "change ") + listed(names, "and") + ".";
    }

    /** Says what an arm of a model without luck does, the first measures that it moves. */
    static String exact(String arm, String baseline, List<Effect> effects) {
        List<Effect> told = effects.stream()
                .filter(effect -> !effect.negligible())
                .limit(MOST_EFFECTS)
                .toList();
        return told.isEmpty()
                ? "‘" + arm + "’ gives the same as ‘" + baseline + "’ in every figure above."
                : "Compared with ‘" + baseline + "’, ‘" + arm + "’ " + changes(told) + ".";
    }

    private static String changes(List<Effect> told) {
        return listed(told.stream().map(Reading::change).toList(), "and");
    }

    private static String change(Effect effect) {
        double size = effect.comparison().effect();
        double relative = Math.abs(effect.comparison().relativePercent());
        String verb = size < 0 ? "lowers " : "raises ";
        String by = effect.words().share() || !Double.isFinite(relative)
                ? ""
                : " by " + Numerals.percentSize(relative, Decimals.ofPercent(effect.comparison()));
        return verb + effect.words().brief() + by + " (" + effect.fromTo() + ")";
    }

    private static String unclear(List<Effect> effects) {
        List<String> names = effects.stream()
                .filter(effect -> !effect.clear() && !effect.none())
                .map(effect -> effect.words().brief())
                .toList();
        if (names.isEmpty()) {
            return "";
        }
        List<String> shown = new ArrayList<>(names.subList(0, Math.min(MOST_NAMED, names.size())));
        if (names.size() > MOST_NAMED) {
            shown.add(Numerals.count(names.size() - MOST_NAMED, "other figure"));
        }
        return " No change beyond chance in " + listed(shown, "and") + ".";
    }

    static String listed(List<String> parts, String last) {
        int size = parts.size();
        return size < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, size - 1)) + " " + last + " " + parts.get(size - 1);
    }
}
