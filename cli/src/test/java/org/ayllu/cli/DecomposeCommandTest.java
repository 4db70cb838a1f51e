package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ayllu.reports.text.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecomposeCommandTest {
    private static final Path MARKETS = Path.of("..", "scenarios", "classics", "missing-markets.yaml");

    @TempDir
    private Path folder = Path.of("");

    private Invocation ask(Object file, Object... more) {
        return Invocation.of(
                Stream.concat(Stream.of("decompose", file, "--out", folder.resolve("out"), "--force"), Stream.of(more))
                        .toArray());
    }

    private List<String> table(String name) throws IOException {
        return Files.readAllLines(folder.resolve("out").resolve(name));
    }

    /** What was printed, wherever its lines end. */
    private static String flat(Invocation ran) {
        return ran.out().replaceAll("\\s+", " ");
    }

    private static double share(String row) {
        return Double.parseDouble(row.split(",", -1)[2]);
    }

    private Path tiny() throws IOException {
        String text = Files.readString(Invocation.tiny(folder))
                .replace("worldPrices:", "tariff: {1985: 0.2, 1986: 0}\n          worldPrices:");
        return Files.writeString(folder.resolve("tiny.yaml"), text + """
                experiment:
                  channels:
                    - name: wheat
                      label: Cheap wheat
                      paths: [model.border.worldPrices]
                    - name: jobs
                      label: Jobs follow incomes
                      closed: {model.jobs.incomeElasticity: 0}
                """);
    }

    @Test
    void sharesAddUpToTheWholeEffect() throws IOException {
        Invocation ran = ask(tiny(), "--interactions");

        assertThat(ran.err()).isEmpty();
        assertThat(ran.status()).isZero();
        assertThat(flat(ran))
                .contains(
                        "wheat: model.border.worldPrices.wheat",
                        "jobs: closed by model.jobs.incomeElasticity = 0",
                        "rest: model.border.tariff",
                        "8 points × 2 arms × 2 replicates: 32 runs")
                .containsPattern("all channels +[+−]?[0-9.]+ .* 100 %")
                .contains("All channels together change real income per person by");
        assertThat(ran.out().lines().filter(line -> !line.contains(folder.toString())))
                .allMatch(line -> Paragraph.length(line) <= Paragraph.WIDTH);
        List<String> shares = table("shares.csv");
        assertThat(shares).hasSize(6).first().isEqualTo("channel,label,share,share_low,share_high,replicates");
        double whole = share(shares.get(5));
        assertThat(whole).isNotZero();
        assertThat(share(shares.get(1)) + share(shares.get(2)) + share(shares.get(3)))
                .isCloseTo(whole, within(1e-9 * Math.abs(whole)));
        assertThat(table("worlds.csv")).hasSize(17);
        assertThat(table("interactions.csv")).hasSize(4);
    }

    @Test
    void withoutNamedChannelsEachPathIsOneAndGroupsKeepTogether() throws IOException {
        Invocation ran = ask(tiny(), "--changes", "--together", "model.border.tariff,model.border.worldPrices.wheat");

        assertThat(ran.status()).isZero();
        assertThat(flat(ran)).contains("4 points × 1 arm × 2 replicates: 8 runs");
        assertThat(table("shares.csv")).hasSize(5);
        assertThat(ask(tiny(), "--channel", "duty=model.border.tariff").out()).contains("duty: model.border.tariff");
    }

    @Test
    void armsAreObstaclesThatAreRemovedOneAfterAnother() throws IOException {
        Invocation ran = ask(MARKETS, "--arms", "no-food,no-labour", "--measure", "foodOutput");

        assertThat(ran.err()).isEmpty();
        assertThat(flat(ran)).contains("no-food: model.food", "no-labour: model.labour", "4 points × 1 arm: 4 runs");
        assertThat(table("shares.csv")).hasSize(5);
    }

    @Test
    void mistakesAreToldAndMakeNoFolder() throws IOException {
        Path tiny = tiny();
        assertThat(ask(tiny, "--arm", "opend").err()).contains("Maybe opened");
        assertThat(ask(tiny, "--arm", "protected").err()).contains("is the first arm");
        assertThat(ask(tiny, "--channel", "x=model.border.tarif").err())
                .contains("the arm does not change model.border.tarif. Maybe model.border.tariff");
        assertThat(ask(tiny, "--channel", "x").err()).contains("--channel is NAME=PATH");
        assertThat(ask(tiny, "--together", "wheat,job").err()).contains("Maybe jobs");
        assertThat(ask(tiny, "--measure", "headcont").err()).contains("Maybe headcount");
        assertThat(ask(MARKETS, "--arms", "no-food,neither", "--measure", "foodOutput")
                        .err())
                .contains("model.food belongs to two channels, no-food and neither");
        assertThat(ask(MARKETS, "--arms", "no-food,nether").err()).contains("Maybe neither");
        String broken = Files.readString(tiny).replace("[model.border.worldPrices]", "[model.border.wordPrices]");
        assertThat(ask(Files.writeString(folder.resolve("broken.yaml"), broken)).err())
                .contains("no arm changes model.border.wordPrices", "Maybe model.border.worldPrices");
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
