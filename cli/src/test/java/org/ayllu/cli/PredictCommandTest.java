package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ayllu.reports.text.Paragraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PredictCommandTest {
    @TempDir
    private static Path runs = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void simulate() throws IOException {
        Path tiny = Invocation.tiny(runs);
        for (String seed : List.of("3", "4")) {
            Invocation ran = Invocation.of(
                    "run", tiny, "--quiet", "--replicates", 3, "--seed", seed, "--out", runs.resolve(seed));
            assertThat(ran.status()).as(ran.err()).isZero();
        }
    }

    private Path register() {
        return folder.resolve("predictions.jsonl");
    }

    private Invocation sign(Object... more) {
        if (!Files.exists(folder.resolve("key.pem"))) {
            Invocation made = Invocation.of("predict", "key", folder.resolve("key.pem"));
            assertThat(made.status()).as(made.err()).isZero();
            assertThat(made.out()).contains("Known by").doesNotContain("PRIVATE");
        }
        return Invocation.of(Stream.concat(
                        Stream.of(
                                "predict",
                                "sign",
                                runs.resolve("3"),
                                "--by",
                                "Ana Mamani",
                                "--register",
                                register(),
                                "--key",
                                folder.resolve("key.pem")),
                        Stream.of(more))
                .toArray());
    }

    @Test
    void aPredictionIsSignedListedVerifiedAndScored() throws IOException {
        Invocation signed = sign("--statement", "All stays as it is", "--years", "1986-1987");
        assertThat(signed.err()).isEmpty();
        assertThat(signed.status()).isZero();
        assertThat(signed.out()).contains("Ana Mamani (key ", "12 figures from tiny, seed 3, 3 replicates");
        assertThat(sign("--measure", "headcount", "--with", runs.resolve("4")).out())
                .containsPattern("1987 .* 6\\n");

        Invocation list = Invocation.of("predict", "list", register(), "--figures");
        assertThat(list.out()).contains("All stays as it is", "2 entries", "realIncomePerPerson");
        Invocation verified = Invocation.of("predict", "verify", register(), "--run", runs.resolve("3"));
        assertThat(verified.err()).isEmpty();
        assertThat(verified.out()).contains("as it was when entry 1, 2 was signed", "2 entries as signed, by 1 key");

        Path observed = folder.resolve("observed.csv");
        Files.writeString(observed, """
                measure,dimension,group,year,value,source
                headcount,all,all,1986,1.9,made up so that it misses
                headcount,all,all,1987,0.9,test
                farmWage,all,all,1987,0.9,test
                """);
        Invocation scored = Invocation.of("predict", "score", register(), observed);
        assertThat(scored.err()).isEmpty();
        assertThat(scored.out()).contains("1.90 !", "of 2 observations", "Of the observations 1 are of nothing");
        assertThat(scored.out().lines().filter(line -> !line.contains("│")))
                .allMatch(line -> Paragraph.length(line) <= Paragraph.WIDTH + 10);
        assertThat(Invocation.of("predict", "score", register(), observed, "--csv")
                        .out()
                        .lines())
                .hasSize(1 + 4 + 2)
                .first()
                .asString()
                .startsWith("entry,arm,measure");
    }

    @Test
    void whatWasChangedIsSeenAndNotScored() throws IOException {
        sign("--measure", "headcount");
        Files.writeString(register(), Files.readString(register()).replace("Ana Mamani", "Eva Mamani"));

        Invocation verified = Invocation.of("predict", "verify", register());
        assertThat(verified.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(verified.err()).contains(":1: the entry was changed after it was signed");
        assertThat(sign("--measure", "headcount").err()).contains("Nothing was added");
        assertThat(Invocation.of("predict", "verify", register(), "--run", runs.resolve("4"))
                        .err())
                .contains("no entry was signed for this folder");
    }

    @Test
    void mistakesAreToldAndNothingIsAdded() throws IOException {
        assertThat(sign("--measure", "headcont").err()).contains("Maybe headcount");
        assertThat(sign("--arm", "opend").err()).contains("Maybe opened");
        assertThat(sign("--years", "1999").err()).contains("its years are 1985 to 1987");
        assertThat(sign("--years", "then").err()).contains("--years is a year or FIRST-LAST");
        assertThat(sign("--group", "municipality").err()).contains("--group is DIMENSION=GROUP");
        Path missing = folder.resolve("missing.pem");
        assertThat(Invocation.of("predict", "sign", runs.resolve("3"), "--by", "Ana", "--key", missing)
                        .err())
                .contains("there is no key " + missing + ". 'ayllu predict key ");
        assertThat(register()).doesNotExist();
        assertThat(Invocation.of("predict", "list", register()).err()).contains("there is no register");
        assertThat(Invocation.of("predict").err()).contains("key, sign, list, verify, score");
    }
}
