package org.ayllu.ensembles.design;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A regular two-level fraction 2<sup>k-p</sup> of a factorial: the first k - p factors take all combinations, and each further one is set to a product of
 * their signs. What it cannot tell apart follows from the defining relation, the products of the generators' words; its resolution is the length of the
 * shortest word. At resolution III main effects are mixed up with interactions of two, at IV with interactions of three, at V also those of two are clear.
 *
 * <p>Box, G. E. P. and Hunter, J. S. (1961), "The 2<sup>k-p</sup> fractional factorial designs", Technometrics 3(3).
 *
 * @param design the corners visited
 * @param definingWords all words of the defining relation, such as {@code ABCD}, the shortest first; empty for a full factorial
 * @param resolution length of the shortest word; 0 for a full factorial, which mixes up nothing
 */
public record FractionalFactorial(Design design, List<String> definingWords, int resolution) {
    /** Names of the factors in words, by position; I is the identity and left out. */
    public static final String LETTERS = "ABCDEFGHJKLMNOPQRSTUVWXYZ";

    private static final int MOST_BASIC = 19;

    /** Copies the list. */
    public FractionalFactorial {
        definingWords = List.copyOf(definingWords);
    }

    /**
     * A fraction.
     *
     * @param names of the factors; the first is A, the second B, and so on without I
     * @param generators one for each of the last factors, in order: {@code "D=ABC"}, {@code "E=-AB"}
     * @throws IllegalArgumentException when a generator is not of that form, or uses a factor that is not among the first ones
     */
    public static FractionalFactorial of(List<String> names, List<String> generators) {
        int basic = names.size() - generators.size();
        if (basic < 1 || basic > MOST_BASIC || names.size() > LETTERS.length()) {
            throw new IllegalArgumentException(generators.size() + " generators for " + names.size()
                    + " factors: 1 to " + MOST_BASIC + " factors must be left that take all combinations, and "
                    + LETTERS.length() + " is the most in all");
        }
        int[] words = new int[generators.size()];
        boolean[] negative = new boolean[generators.size()];
        for (int i = 0; i < words.length; i++) {
            negative[i] = generators.get(i).contains("-");
            words[i] = word(generators.get(i), basic, basic + i);
        }
        double[][] points = new double[1 << basic][names.size()];
        for (int point = 0; point < points.length; point++) {
            for (int factor = 0; factor < basic; factor++) {
                points[point][factor] = point >> factor & 1;
            }
            for (int i = 0; i < words.length; i++) {
                int low = Integer.bitCount(words[i] & ~point);
                points[point][basic + i] = (low + (negative[i] ? 1 : 0)) % 2 == 0 ? 1 : 0;
            }
        }
        List<String> relation = relation(words, negative, basic);
        int shortest = relation.stream()
                .mapToInt(text -> text.replace("-", "").length())
                .min()
                .orElse(0);
        return new FractionalFactorial(Design.of(names, points), relation, shortest);
    }

    private static int word(String generator, int basic, int factor) {
        String form = LETTERS.charAt(factor) + "=-?[" + LETTERS.substring(0, basic) + "]+";
        String text = generator.replace(" ", "");
        if (!text.matches(form)) {
            throw new IllegalArgumentException("generator '" + generator + "' must set " + LETTERS.charAt(factor)
                    + " to a product of the letters " + LETTERS.substring(0, basic) + ", such as "
                    + LETTERS.charAt(factor) + "=" + LETTERS.substring(0, Math.min(basic, 3)));
        }
        int word = 0;
        for (char letter : text.substring(text.lastIndexOf(text.contains("-") ? '-' : '=') + 1)
                .toCharArray()) {
            int bit = 1 << LETTERS.indexOf(letter);
            if ((word & bit) != 0) {
                throw new IllegalArgumentException("generator '" + generator + "' has the letter " + letter + " twice");
            }
            word |= bit;
        }
        return word;
    }

    /** The products of all choices of generators. */
    private static List<String> relation(int[] words, boolean[] negative, int basic) {
        TreeSet<String> products = new TreeSet<>((a, b) -> {
            int byLength = Integer.compare(
                    a.replace("-", "").length(), b.replace("-", "").length());
            return byLength != 0 ? byLength : a.compareTo(b);
        });
        for (int choice = 1; choice < 1 << words.length; choice++) {
            int product = 0;
            boolean minus = false;
            for (int i = 0; i < words.length; i++) {
                if ((choice >> i & 1) == 1) {
                    product ^= words[i] | 1 << (basic + i);
                    minus ^= negative[i];
                }
            }
            products.add((minus ? "-" : "") + text(product));
        }
        return List.copyOf(products);
    }

    private static String text(int word) {
        return IntStream.range(0, LETTERS.length())
                .filter(bit -> (word >> bit & 1) == 1)
                .mapToObj(bit -> LETTERS.substring(bit, bit + 1))
                .collect(Collectors.joining());
    }

    /** Which letter of the words stands for which factor. */
    public Map<String, String> letters() {
        return IntStream.range(0, design.factors())
                .boxed()
                .collect(Collectors.toMap(
                        factor -> LETTERS.substring(factor, factor + 1),
                        factor -> design.names().get(factor),
                        (a, b) -> a,
                        java.util.TreeMap::new));
    }

    /** The resolution as it is usually written, {@code IV}; {@code full} for a full factorial. */
    public String resolutionText() {
        Function<Integer, String> roman = number -> "X".repeat(number / 10)
                + List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
                        .get(number % 10);
        return resolution == 0 ? "full" : roman.apply(resolution);
    }
}
