package org.ayllu.reports.page.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.ayllu.reports.page.Effect;
import org.ayllu.reports.page.Material;
import org.ayllu.reports.page.Words;

/** Who loses and who gains, in words: losers first, and all only where every group that is printed does. */
final class GroupTitles {
    private static final int MOST_NAMED = 3;

    private final Material material;

    GroupTitles(Material material) {
        this.material = material;
    }

    private record One(int arm, String name, Effect effect) {
        double percent() {
            return effect.comparison().relativePercent();
        }

        boolean gains() {
            return effect.headline() && percent() > 0;
        }

        boolean loses() {
            return effect.headline() && percent() < 0;
        }
    }

    /** An empty collection of groups. */
    Found found() {
        return new Found();
    }

    /** Title of a chart of levels. */
    String levels(Map<String, Double> means, String unit) {
        Map.Entry<String, Double> most =
                means.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        Map.Entry<String, Double> least =
                means.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow();
        return material.words()
                .of(
                        "title.groupsLevels",
                        "least",
                        least.getKey(),
                        "leastSize",
                        material.numbers().of(least.getValue(), 0),
                        "most",
                        most.getKey(),
                        "mostSize",
                        material.numbers().of(most.getValue(), 0),
                        "unit",
                        unit);
    }

    /** What arms do to groups. */
    final class Found {
        private final List<One> all = new ArrayList<>();

        void add(int arm, String name, Effect effect) {
            all.add(new One(arm, name, effect));
        }

        private List<One> losers(List<One> of) {
            return of.stream()
                    .filter(One::loses)
                    .sorted(Comparator.comparingDouble(One::percent))
                    .toList();
        }

        private List<One> gainers(List<One> of) {
            return of.stream()
                    .filter(One::gains)
                    .sorted(Comparator.comparingDouble(One::percent).reversed())
                    .toList();
        }

        private String named(One one) {
            return one.name() + " (" + material.numbers().percent(one.percent()) + ")";
        }

        private boolean zero() {
            return all.isEmpty() || all.stream().allMatch(one -> one.effect().zero());
        }

        /** The title of a chart of the groups: about the arm that moves one most. */
        String title() {
            Words words = material.words();
            if (zero()) {
                return words.of("title.zero", "section", words.raw("section.groups"));
            }
            One most = all.stream()
                    .filter(one -> one.effect().headline())
                    .max(Comparator.comparingDouble(one -> Math.abs(one.percent())))
                    .orElse(null);
            if (most == null) {
                return words.raw("title.groupsNone");
            }
            List<One> told = all.stream().filter(one -> one.arm() == most.arm()).toList();
            List<One> losers = losers(told);
            List<One> gainers = gainers(told);
            String key = losers.isEmpty()
                    ? gainers.size() == told.size() ? "title.groupsAllUp" : "title.groupsUp"
                    : gainers.isEmpty()
                            ? losers.size() == told.size() ? "title.groupsAllDown" : "title.groupsDown"
                            : "title.groupsMixed";
            String title = words.of(
                    key,
                    "n",
                    told.size(),
                    "losing",
                    losers.size(),
                    "gaining",
                    gainers.size(),
                    "least",
                    losers.isEmpty() ? "" : named(losers.get(0)),
                    "most",
                    gainers.isEmpty() ? "" : named(gainers.get(0)));
            return material.title(most.arm(), Words.capital(title));
        }

        /**
         * The sentences of the answer.
         *
         * @param dimensions by what the groups differ, in words
         */
        String sentence(String dimensions) {
            Words words = material.words();
            List<One> losers = losers(all);
            List<One> gainers = gainers(all);
            if (losers.isEmpty() && gainers.isEmpty()) {
                return words.of("who.none", "n", all.size(), "dimensions", dimensions);
            }
            List<String> sentences = new ArrayList<>();
            if (losers.size() == all.size()) {
                sentences.add(words.of(
                        "who.allDown", "n", all.size(), "dimensions", dimensions, "least", named(losers.get(0))));
            } else if (!losers.isEmpty()) {
                sentences.add(words.of("who.lose", "list", words.list(shortened(losers))));
            }
            if (!gainers.isEmpty()) {
                sentences.add(words.of(
                        gainers.size() == all.size() ? "who.allUp" : "who.gain",
                        "gaining",
                        gainers.size(),
                        "n",
                        all.size(),
                        "dimensions",
                        dimensions,
                        "most",
                        named(gainers.get(0))));
            }
            int unclear = all.size() - losers.size() - gainers.size();
            if (unclear > 0) {
                sentences.add(words.of("who.unclear", "unclear", unclear, "n", all.size()));
            }
            return String.join(" ", sentences);
        }

        private List<String> shortened(List<One> losers) {
            int more = losers.size() - MOST_NAMED;
            List<String> names = new ArrayList<>(
                    losers.stream().limit(MOST_NAMED).map(this::named).toList());
            if (more > 0) {
                names.add(material.words().of(more == 1 ? "who.oneMore" : "who.more", "n", more));
            }
            return names;
        }
    }
}
