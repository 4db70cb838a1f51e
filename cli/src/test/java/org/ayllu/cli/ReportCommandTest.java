package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    @TempDir
    private static Path folder;

    private static Path run = Path.of("");

    @BeforeAll
    static void runOnce() throws IOException {
        run = folder.resolve("tiny");
        Invocation ran = Invocation.of("run", Invocation.tiny(folder), "--out", run);
        assertThat(ran.status()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("Report   ayllu report " + run + " makes a page");
    }

    private static Invocation report(Object... options) {
        Object[] all = new Object[options.length + 2];
        all[0] = "report";
        all[1] = run;
        System.arraycopy(options, 0, all, 2, options.length);
        return Invocation.of(all);
    }

    private static void refused(Invocation called, int status, String message) {
        assertThat(called.status()).as(called.err()).isEqualTo(status);
        assertThat(called.err()).contains(message).doesNotContain("Exception", "\tat ");
        assertThat(called.out()).isEmpty();
    }

    @Test
    void writesAPageIntoTheFolder() throws IOException {
        Invocation called = report();

        assertThat(called.status()).as(called.err()).isZero();
        assertThat(called.out()).startsWith(run.resolve("report.html") + "  1,");
        assertThat(Files.readString(run.resolve("report.html")))
                .contains("<html lang=\"en\">", "A tiny world", "Does it run?");
        assertThat(Invocation.of("query", run, "from dictionary").status()).isZero();
    }

    @Test
    void aChangedStudyBesideTheResultsIsNoticed() throws IOException {
        Path study = Files.createDirectories(folder.resolve("tiny-sensitivity"));
        Files.writeString(study.resolve("sensitivity.csv"), "parameter,mu_star\nmodel.farm.labourShare,1\n");
        Path record = study.resolve("study.json");
        String identity = "{\"identity\": {\"scenario\": \"tiny\", \"factors\": []}, \"points\": 1, \"runs\": 1";
        try {
            Files.writeString(record, identity + "}");
            Invocation older = report();
            assertThat(older.status()).as(older.err()).isZero();
            assertThat(older.out()).contains(study + " does not say how its tables were written");

            Files.writeString(
                    record,
                    identity + ", \"files\": [{\"name\": \"sensitivity.csv\", \"bytes\": 9, \"sha256\": \"00\"}]}");
            refused(report(), ExitStatus.FOLDER, study + " is not as it was written: sensitivity.csv changed since.");
            for (String broken :
                    List.of("null", "{}", identity + ", \"files\": [{}]}", identity + ", \"files\": [null]}")) {
                Files.writeString(record, broken);
                assertThat(Invocation.of("query", study, "from sensitivity").status())
                        .as(broken)
                        .isEqualTo(ExitStatus.FOLDER);
            }
        } finally {
            Files.delete(record);
        }
    }

    @Test
    void writesABriefInSpanishWhereItIsAsked() throws IOException {
        Path out = folder.resolve("hoja.html");
        assertThat(report("--lang", "es", "--brief", "farmers", "--out", out).status())
                .isZero();
        assertThat(Files.readString(out)).contains("<html lang=\"es-BO\">", "Para las familias campesinas");
        assertThat(report("--brief", "ministry").out()).startsWith(run.resolve("brief-ministry.html") + "  ");
    }

    @Test
    void refusesWhatCannotBeReported() {
        refused(Invocation.of("report", folder), ExitStatus.FOLDER, "is not a folder of finished results");
        refused(report("--lang", "fr"), ExitStatus.INVALID, "--lang");
        refused(report("--brief", "ministri"), ExitStatus.INVALID, "Maybe ministry");
        refused(report("--municipality", "m1"), ExitStatus.INVALID, "--municipality belongs to --brief municipality");
        refused(
                report("--brief", "municipality", "--municipality", "m9"),
                ExitStatus.INVALID,
                "the results have no municipality 'm9'. Maybe m1. There are m1, m2");
        refused(
                report("--map", folder.resolve("none.geojson")),
                ExitStatus.INVALID,
                "a map needs real municipalities, but those of this run are drawn from distributions");
        refused(
                report("--map", folder.resolve("none.geojson"), "--brief", "ministry"),
                ExitStatus.INVALID,
                "a brief has no map");
        refused(report("--out", folder.resolve("no").resolve("such.html")), ExitStatus.FOLDER, "there is no file");
    }

    @Test
    void thePageOfAFolderIsTheSameEachTime() throws IOException {
        Path out = folder.resolve("page.html");
        report("--out", out);
        assertThat(Files.readString(out)).contains("id=\"chart-words\">{\"to\":\"to\",\"arms\":[");
    }

    @Test
    void replacesAFileThroughALinkAndNothingElse() throws IOException {
        Path page = Files.writeString(folder.resolve("page.html"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.html"), page);
        assertThat(report("--out", link).status()).isZero();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readString(page)).startsWith("<!doctype html>");
        refused(report("--out", folder), ExitStatus.INVALID, "is a folder, and only a file is replaced");
        assertThat(folder).isDirectory();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void leavesAPipeAlone() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.html");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        refused(report("--out", pipe), ExitStatus.INVALID, "is a pipe, and only a file is replaced");
        assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther())
                .isTrue();
    }
}
