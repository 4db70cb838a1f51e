package org.ayllu.experiments.survey.report;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of a survey as they are compared: typing habits and programs that save files change them in ways that mean nothing. */
public final class Words {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\uFEFF\\u200B]+");
    private static final Pattern CODE = Pattern.compile("(-?\\d+)[.,]0+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    private Words() {}

    /** Whether a text is of visible ASCII alone, as nearly all are: then there is nothing to tidy, to compose or to strip of accents. */
    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one <= ' ' || one >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    /** A text without blanks around it, and with one space for any blanks within, no-break spaces among them. */
    public static String tidy(String text) {
        return isAscii(text) ? text : BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** A text without regard to case, blanks, and how accents are encoded. */
    public static String folded(String text) {
        String tidy = tidy(text);
        if (isAscii(tidy)) {
            return tidy.toLowerCase(Locale.ROOT);
        }
        String composed = Normalizer.isNormalized(tidy, Normalizer.Form.NFC)
                ? tidy
                : Normalizer.normalize(tidy, Normalizer.Form.NFC);
        return composed.toLowerCase(Locale.ROOT);
    }

    /** A household's id as a program that saves it as a number would not change it: {@code 12.0} is 12. */
    public static String id(String text) {
        String tidy = tidy(text);
        Matcher code = CODE.matcher(tidy);
        return code.matches() ? code.group(1) : tidy;
    }

    /** A category: a {@link #folded} text, and a whole number without the decimals that data-frame programs add ({@code 1.0} is 1). */
    public static String category(String text) {
        String folded = folded(text);
        if (!folded.endsWith("0")) {
            return folded;
        }
        Matcher code = CODE.matcher(folded);
        return code.matches() ? code.group(1) : folded;
    }

    /** A {@link #category} without accents. */
    public static String plain(String text) {
        String category = category(text);
        return isAscii(category)
                ? category
                : ACCENTS.matcher(Normalizer.normalize(category, Normalizer.Form.NFD))
                        .replaceAll("");
    }
}
