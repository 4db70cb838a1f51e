package org.ayllu.reports.page;

import java.util.Arrays;
import java.util.List;

/** Numbers of a scenario in plain words. */
final class NumberNames {
    private static final String NUMBER = "number.";

    private NumberNames() {}

    /**
     * A number's name. One key of its path may stand for any of a kind, such as a crop: a star in the catalogue, named in brackets.
     *
     * @return the name; the path where the language has none
     */
    static String of(String path, Words words) {
        if (words.has(NUMBER + path)) {
            return words.raw(NUMBER + path);
        }
        List<String> keys = Arrays.asList(path.split("\\."));
        for (int i = keys.size() - 1; i >= 0; i--) {
            String pattern = NUMBER
                    + String.join(".", keys.subList(0, i))
                    + (i == 0 ? "*" : ".*")
                    + (i == keys.size() - 1 ? "" : "." + String.join(".", keys.subList(i + 1, keys.size())));
            if (words.has(pattern)) {
                String item = "item." + keys.get(i);
                return words.raw(pattern) + " (" + (words.has(item) ? words.raw(item) : keys.get(i)) + ")";
            }
        }
        return path;
    }
}
