package org.ayllu.experiments.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Who gains and who loses, in words. */
final class GroupTitles {
    private final Material material;

    GroupTitles(Material material) {
        this.material = material;
    }

    private record One(int arm, String name, Effect effect) {
        double percent() {
            return effect.comparison().relativePercent();
        }

        boolean gains() {
            return effect.moves() && percent() > 0;
        }

        boolean loses() {
            return effect.moves() && percent() < 0;
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

        private Object[] extremes(List<One> of) {
            One most = of.stream().max(Comparator.comparingDouble(One::percent)).orElseThrow();
            One least =
                    of.stream().min(Comparator.comparingDouble(One::percent)).orElseThrow();
            Numbers numbers = material.numbers();
            return new Object[] {
                "most", most.name(), "mostSize", numbers.percent(most.percent()),
                "least", least.name(), "leastSize", numbers.percent(least.percent())
            };
        }

        /** The title of a chart of the groups. */
        String title() {
            Words words = material.words();
            if (all.isEmpty() || all.stream().allMatch(one -> one.effect().zero())) {
                return words.of("title.zero", "section", words.raw("section.groups"));
            }
            List<One> clear = all.stream().filter(one -> one.effect().moves()).toList();
            if (clear.isEmpty()) {
                return words.raw("title.groupsNone");
            }
            One most = clear.stream()
                    .max(Comparator.comparingDouble(one -> Math.abs(one.percent())))
                    .orElseThrow();
            List<One> told =
                    clear.stream().filter(one -> one.arm() == most.arm()).toList();
            boolean gains = told.stream().anyMatch(One::gains);
            boolean loses = told.stream().anyMatch(One::loses);
            long groups = all.stream().filter(one -> one.arm() == most.arm()).count();
            String key = gains && loses
                    ? "title.groupsMixed"
                    : told.size() == groups
                            ? gains ? "title.groupsAllUp" : "title.groupsAllDown"
                            : gains ? "title.groupsUp" : "title.groupsDown";
            return material.title(most.arm(), Words.capital(words.of(key, extremes(told))));
        }

        /**
         * The sentence of the answer.
         *
         * @param dimension by what the groups differ
         */
        String sentence(String dimension) {
            Words words = material.words();
            List<One> clear = all.stream().filter(one -> one.effect().moves()).toList();
            String named = words.raw("dimension." + dimension);
            if (clear.isEmpty()) {
                return words.of("who.none", "dimension", named);
            }
            List<String> unclear = all.stream()
                    .filter(one -> !one.effect().moves())
                    .map(One::name)
                    .toList();
            boolean gains = clear.stream().anyMatch(One::gains);
            boolean loses = clear.stream().anyMatch(One::loses);
            List<Object> fills =
                    new ArrayList<>(List.of("dimension", named, "n", all.size(), "unclear", words.list(unclear)));
            fills.addAll(List.of(extremes(clear)));
            String key = gains && loses
                    ? "who.mixed"
                    : unclear.isEmpty() ? gains ? "who.allUp" : "who.allDown" : gains ? "who.some" : "who.someDown";
            return words.of(key, fills.toArray());
        }
    }
}
