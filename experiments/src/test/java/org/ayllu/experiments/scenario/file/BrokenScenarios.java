package org.ayllu.experiments.scenario.file;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Ways to break the sound scenario, each with one mistake that somebody makes some day. */
final class BrokenScenarios {
    private final String sound;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private BrokenScenarios(String sound) {
        this.sound = sound;
    }

    /** The broken files by what is wrong with them. */
    static Map<String, byte[]> of(String sound) {
        BrokenScenarios all = new BrokenScenarios(sound);
        all.text();
        all.keys();
        all.numbers();
        all.figures();
        all.meaning();
        all.trials();
        all.studies();
        all.arms();
        all.otherFiles();
        return all.files;
    }

    private void add(String what, String text) {
        files.put(what, text.getBytes(StandardCharsets.UTF_8));
    }

    private void edit(String what, String from, String to) {
        if (!sound.contains(from)) {
            throw new IllegalArgumentException("the sound scenario has no '" + from + "'");
        }
        add(what, sound.replace(from, to));
    }

    private void text() {
        add("empty file", "");
        add("only a comment", "# to be written\n");
        files.put("a spreadsheet, not a text", new byte[] {'P', 'K', 3, 4, 20, 0, (byte) 0xff, (byte) 0xfe, 0, 9});
        files.put(
                "text in another encoding",
                sound.replace("sound scenario", "niño").getBytes(StandardCharsets.ISO_8859_1));
        add("a list at the top", "- name: sound\n- format: 1\n");
        add("a word at the top", "sound\n");
        edit("a title that a terminal would obey", "title: A sound scenario", "title: \"\\e[2J A sound scenario\"");
        edit("a tab in the indentation", "  years: 2", "\tyears: 2");
        edit("one blank too many", "  years: 2", "   years: 2");
        edit("one blank too few", "  municipalities: 2", " municipalities: 2");
        edit("no blank after the colon", "seed: 7", "seed:7");
        edit("an open quote", "question: What", "question: \"What");
        edit("an open bracket", "[headcount, income.total]", "[headcount, income.total");
        edit("a colon within a text", "label: Protected", "label: Protected: all tariffs kept");
        edit("an anchor", "livelihood: {", "livelihood: &theory {");
        edit("two documents", "arms:", "---\narms:");
    }

    private void keys() {
        edit("a misspelt key", "  years: 2", "  yaers: 2");
        edit("a key of nothing", "seed: 7", "seed: 7\nauthor: me");
        edit("a key twice", "replicates: 2", "replicates: 2\nseed: 8");
        edit("a key at the wrong depth", "  farm:\n    labourShare: 0.35", "  labourShare: 0.35\n  farm:");
        edit("no name", "name: sound\n", "");
        edit("no format", "format: 1\n", "");
        edit("a block without content", "livelihood: {kind: nonSeparable}", "livelihood:");
        edit("a number where a block belongs", "livelihood: {kind: nonSeparable}", "livelihood: nonSeparable");
        edit("an unknown kind", "kind: nonSeparable", "kind: nonSeperable");
        edit("a new crop that lacks a yield", "      potato:\n        yield: 5000", """
                      oca:
                        use: food
                        price: 0.1
                        days: 100
                        landWeight: 1
                        harvestMonth: 5
                        droughtSensitivity: 1
                        inputShare: 0""".indent(6)
                .stripTrailing());
        edit("an unknown use of a crop", "yield: 5000", "use: fod");
    }

    private void numbers() {
        edit("a word for a number", "labourShare: 0.35", "labourShare: a third");
        edit("a number in quotes", "labourShare: 0.35", "labourShare: \"0.35\"");
        edit("a decimal comma", "labourShare: 0.35", "labourShare: 0,35");
        edit("a percent sign", "labourShare: 0.35", "labourShare: 35 %");
        edit("per cent without the sign", "labourShare: 0.35", "labourShare: 35");
        edit("not a number", "labourShare: 0.35", "labourShare: .nan");
        edit("an infinite number", "labourShare: 0.35", "labourShare: .inf");
        edit("digits in groups", "yield: 5000", "yield: 5'000");
        edit("a unit in the number", "yield: 5000", "yield: 5000 kg/ha");
        edit("a negative yield", "yield: 5000", "yield: -5000");
        edit("half a household", "households: 40", "households: 40.5");
        edit("eleven months", "[1, 1, 1, 2, 2, 1, 0, 0, 1, 2, 2, 1]", "[1, 1, 1, 2, 2, 1, 0, 0, 1, 2, 2]");
        edit("a number for a list", "[1, 1, 1, 2, 2, 1, 0, 0, 1, 2, 2, 1]", "1");
        edit("a path whose key is no year", "{1985: 0.2, 1990: 0.1}", "{1985: 0.2, later: 0.1}");
        edit("a path out of range", "{1985: 0.2, 1990: 0.1}", "{1985: 0.2, 1990: 10}");
        edit("an empty path", "{1985: 0.2, 1990: 0.1}", "{}");
        edit("nothing for a number", "labourShare: 0.35", "labourShare:");
        edit("a list for a number", "labourShare: 0.35", "labourShare: [0.3, 0.4]");
        edit("a number of too many digits", "seed: 7", "seed: 99999999999999999999");
    }

    private void figures() {
        edit("an unknown status", "status: read", "status: known");
        edit("another unit", "unit: ha", "unit: acre");
        edit("outside its own range", "value: 1.5", "value: 2.5");
        edit("a range upside down", "range: [1, 2]", "range: [2, 1]");
        edit("a range of three", "range: [1, 2]", "range: [1, 1.5, 2]");
        edit("a status without a source", ", source: \"somebody, 1990\"", "");
        edit("a source without a status", "status: read, ", "");
        edit("an unknown key of a figure", "unit: ha", "units: ha");
    }

    private void meaning() {
        edit("a format of the future", "format: 1", "format: 2");
        edit("a name with blanks", "name: sound", "name: My Scenario");
        edit("no years", "  years: 2", "  years: 0");
        edit("one year of warm-up", "warmUpYears: 2", "warmUpYears: 1");
        edit("five seasons", "seasonsPerYear: 4", "seasonsPerYear: 5");
        edit("no replicates", "replicates: 2", "replicates: 0");
        edit("fewer households than municipalities", "municipalities: 2", "municipalities: 50");
        edit("a world price of an unknown crop", "      wheat: 136", "      weat: 136");
        edit("a world price of a cash crop", "      wheat: 136", "      fodder: 100");
        edit("an unknown measure", "[headcount, income.total]", "[headcount, incomeTotal]");
        edit("a measure nobody could mean", "[headcount, income.total]", "[headcount, happiness]");
        edit("draws that are neither shared nor independent", "seed: 7", "seed: 7\nexperiment: {draws: common}");
        edit("food and leisure take all", "\nmodel:", "\nmodel:\n  preferences: {food: 0.5, leisure: 0.5}");
    }

    private void trials() {
        String lottery = "experiment: {design: {kind: randomised, since: 1986}}\n";
        edit("a lottery among two municipalities", "arms:", lottery + "arms:");
        String more = sound.replace("municipalities: 2", "municipalities: 8");
        add("a design of no kind", more.replace("arms:", lottery.replace("randomised", "randomized") + "arms:"));
        add("a lottery after the last year", more.replace("arms:", lottery.replace("1986", "1987") + "arms:"));
        add(
                "waves that come too late",
                more.replace("arms:", "experiment: {design: {kind: phased, since: 1986, waves: 2}}\narms:"));
        add(
                "a lottery with draws apart",
                more.replace("arms:", lottery.replace("{design", "{draws: independent, design") + "arms:"));
        add(
                "an outcome that municipalities do not have",
                more.replace("arms:", lottery.replace("}}", "}, analysis: {outcomes: [headcuont]}}") + "arms:"));
        add(
                "twins in something unknown",
                more.replace("arms:", "experiment: {design: {kind: twins, since: 1986, covariates: [luck]}}\narms:"));
        add(
                "twins alike twice in the same",
                more.replace(
                        "arms:", "experiment: {design: {kind: twins, since: 1986, covariates: [herd, herd]}}\narms:"));
        add(
                "a programme in the first arm",
                more.replace("arms:", lottery + "arms:")
                        .replace(
                                "label: Protected", "label: Protected\n    change: {model: {programme: {grant: 10}}}"));
        add(
                "other people in an arm of a trial",
                more.replace("arms:", lottery + "arms:")
                        .replace("    change:\n", "    change:\n      population: {households: 50}\n"));
        edit(
                "a rule to stop by without a width",
                "arms:",
                "experiment: {stop: {measure: headcount, arm: opened}}\narms:");
        edit(
                "a rule for an arm that there is not",
                "arms:",
                "experiment: {stop: {measure: headcount, arm: open, halfWidth: 0.01}}\narms:");
        edit(
                "a rule for a measure that there is not",
                "arms:",
                "experiment: {stop: {measure: headcuont, arm: opened, halfWidth: 0.01}}\narms:");
        edit(
                "a rule with more replicates at least than at most",
                "arms:",
                "experiment: {stop: {measure: headcount, arm: opened, halfWidth: 0.01, least: 300}}\narms:");
        edit("an analysis without a trial", "arms:", "experiment: {analysis: {permutations: 99}}\narms:");
    }

    private void studies() {
        sweep("a sweep of nothing", "design: sobol, points: 4");
        sweep("a sweep of a number that there is not", "vary: [{path: model.border.pasThrough, values: [0.2, 0.8]}]");
        sweep("a sweep of the years", "vary: [{path: time.years, values: [2, 3]}]");
        sweep("a sweep of an arm that there is not", "vary: [{path: arms.open.model.border.tariff, values: [0, 0.1]}]");
        sweep("a sweep in an arm of what it has not", "vary: [{path: arms.opened.livelihood.satiety, values: [1, 2]}]");
        sweep("a sweep beyond what is allowed", "vary: [{path: model.border.passThrough, values: [0.5, 80]}]");
        sweep("a sweep over a word", "vary: [{path: model.border.passThrough, values: [0.5, high]}]");
        sweep("a sweep over a theory that there is not", "vary: [{path: livelihood.kind, values: [separabel]}]");
        sweep("a sweep over kinds of nothing", "vary: [{path: model.nonsense.kind, values: [1]}]");
        sweep("a grid without values", "vary: [{path: model.border.passThrough}]");
        sweep("a grid with a value twice", "vary: [{path: model.border.passThrough, values: [0.5, 0.5]}]");
        sweep(
                "a number swept twice",
                "vary: [{path: model.border.freight, values: [50]}, {path: model.border.freight, values: [60]}]");
        sweep("a cube with values", "design: hypercube, points: 8, vary: [{path: model.border.freight, values: [50]}]");
        sweep("a cube without points", "design: hypercube, vary: [{path: model.border.freight, range: [50, 60]}]");
        sweep("a grid with points", "points: 8, vary: [{path: model.border.freight, values: [50, 60]}]");
        sweep(
                "a sweep of a range upside down",
                "design: sobol, points: 8, vary: [{path: model.border.freight, range: [60, 50]}]");
        sweep(
                "a generator that generates nothing",
                "design: factorial, generators: [D=ABC], vary: [{path: model.border.freight, range: [50, 60]}]");
        sweep(
                "a sweep that shows what there is not",
                "measures: [headcuont], vary: [{path: model.border.freight, values: [50, 60]}]");
        sensitivity("sensitivity of nothing", "numbers: assumed");
        sensitivity("sensitivity of what there is not", "measure: headcuont, numbers: assumed");
        sensitivity("sensitivity to nothing", "measure: headcount");
        sensitivity("sensitivity in an arm that there is not", "measure: headcount, arm: open, numbers: assumed");
        sensitivity("a method that there is not", "measure: headcount, method: moris, numbers: assumed");
        edit("more households followed than can be", "arms:", "experiment: {panel: 2000000}\narms:");
    }

    private void sweep(String what, String terms) {
        edit(what, "arms:", "experiment: {sweep: {" + terms + "}}\narms:");
    }

    private void sensitivity(String what, String terms) {
        edit(what, "arms:", "experiment: {sensitivity: {" + terms + "}}\narms:");
    }

    private void arms() {
        int arms = sound.indexOf("arms:");
        int summary = sound.indexOf("summary:");
        add("no arms", sound.substring(0, arms) + sound.substring(summary));
        add("an empty list of arms", sound.substring(0, arms) + "arms: []\n" + sound.substring(summary));
        edit("two arms of one name", "name: opened", "name: protected");
        edit("an arm without a label", "    label: Opened\n", "");
        edit("a change of an unknown key", "passThrough: 0.7", "passThru: 0.7");
        edit("a change out of range", "passThrough: 0.7", "passThrough: 1.7");
        edit("a change of the years", "      model:", "      time: {years: 3}\n      model:");
        edit("a change without content", "    label: Protected", "    label: Protected\n    change:");
        edit("a change that a record refuses", "          passThrough: 0.7", "          worldPrices: {coca: 5000}");
    }

    private void otherFiles() {
        String rest = sound.substring(sound.indexOf("livelihood:"));
        String head = sound.substring(0, sound.indexOf("population:"));
        String survey = "population:\n  kind: survey\n  file: survey.csv\n  mapping: mapping.yaml\n  households: 0\n";
        add("a survey that is not there", head + survey.replace("survey.csv", "surveys.csv") + rest);
        add("a mapping that is not there", head + survey.replace("mapping.yaml", "maping.yaml") + rest);
        add("a survey without a mapping", head + survey.replace("  mapping: mapping.yaml\n", "") + rest);
        add("extends a file that is not there", "extends: soun.yaml\n" + sound);
        add("extends itself", "extends: broken.yaml\n" + sound);
        add("extends a file that extends it", "extends: circle.yaml\n" + sound);
        add("extends a broken file", "extends: negative.yaml\nname: child\n");
        add("extends nothing", "extends:\n" + sound);
    }

    /** Files that stand beside the broken one. */
    static Map<String, String> neighbours(String sound) {
        return Map.of(
                "survey.csv", "id\n",
                "mapping.yaml", "format: 1\n",
                "sound.yaml", sound,
                "circle.yaml", "extends: broken.yaml\n",
                "negative.yaml", sound.replace("yield: 5000", "yield: -1"));
    }
}
