package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code ayllu} in a checkout of the test's own, with programs in place of Java and Maven that say how they were called. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTest {
    private static final Path SCRIPT = Path.of("..", "ayllu");
    private static final String BUILDING = "Building Ayllu";

    @TempDir
    private Path folder = Path.of("");

    private Path checkout = Path.of("");
    private Path jdk = Path.of("");
    private Path tools = Path.of("");

    private record Ended(int status, String out, String err) {}

    @BeforeEach
    void layOut() throws IOException {
        checkout = Files.createDirectories(folder.resolve("a checkout"));
        Files.copy(SCRIPT, checkout.resolve("ayllu"));
        Files.writeString(checkout.resolve("pom.xml"), "");
        for (String module :
                List.of("core", "models", "ensembles", "experiments", "studies", "reports", "soak", "cli")) {
            Files.createDirectories(checkout.resolve(module).resolve("src/main/java"));
            Files.writeString(checkout.resolve(module).resolve("pom.xml"), "");
        }
        jdk = jdk("17.0.9");
        tools = Files.createDirectories(folder.resolve("tools"));
        program(
                tools.resolve("mvn"),
                "mkdir -p app/target/quick && touch app/target/quick/ayllu.jar && echo built >> builds; exit \"${MVN_EXIT:-0}\"");
    }

    private Path jdk(String version) throws IOException {
        Path home = Files.createDirectories(folder.resolve("jdk " + version));
        program(home.resolve("bin/java"), "echo \"in $PWD: $*\"");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static void program(Path file, String body) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private Ended run(Path script, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("bash", script.toString()));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        process.environment().remove("JAVA_OPTS");
        process.environment().put("JAVA_HOME", jdk.toString());
        process.environment().put("PATH", tools + ":/usr/bin:/bin");
        process.environment().putAll(environment);
        int status = process.start().waitFor();
        return new Ended(status, Files.readString(out), Files.readString(err));
    }

    private Ended run(String... arguments) throws IOException, InterruptedException {
        return run(checkout.resolve("ayllu"), Map.of(), arguments);
    }

    private long builds() throws IOException {
        return Files.readAllLines(checkout.resolve("builds")).size();
    }

    private void assertBuildsOnceMore() throws Exception {
        assertThat(run("--version").err()).contains(BUILDING + ": its sources have changed");
        assertThat(run("--version").err()).isEmpty();
    }

    @Test
    void buildsOnceAndRunsInTheFolderOfTheCaller() throws Exception {
        Ended first = run("run", "my scenario.yaml");
        assertThat(first.err()).contains(BUILDING + " (first time");
        assertThat(first.out())
                .startsWith("in " + folder.toRealPath() + ":")
                .contains("a checkout/app/target/quick/ayllu.jar org.ayllu.app.Main run my scenario.yaml");

        Ended second = run("--version");
        assertThat(second.status()).isZero();
        assertThat(second.err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void buildsAgainWhenASourceAPomOrAFolderChanged() throws Exception {
        run("--version");
        Path source = Files.writeString(checkout.resolve("core/src/main/java/New.java"), "");
        assertBuildsOnceMore();
        Files.delete(source);
        assertBuildsOnceMore();
        Files.writeString(checkout.resolve("models/pom.xml"), "changed");
        assertBuildsOnceMore();
        Files.createDirectories(checkout.resolve("scenarios"));
        Files.writeString(checkout.resolve("scenarios/stylised-facts.yaml"), "built in, for replicate");
        assertBuildsOnceMore();
        Files.writeString(checkout.resolve("scenarios/of-my-own.yaml"), "not built in");
        assertThat(run("--version").err()).isEmpty();
        assertThat(builds()).isEqualTo(5);
    }

    @Test
    void aFailedBuildRunsNothingAndIsTriedAgain() throws Exception {
        Ended failed = run(checkout.resolve("ayllu"), Map.of("MVN_EXIT", "1"), "--version");
        assertThat(failed.status()).isEqualTo(1);
        assertThat(failed.out()).isEmpty();
        assertThat(failed.err()).contains("the build failed");
        assertThat(run("--version").err()).contains(BUILDING);
    }

    @Test
    void worksThroughSymbolicLinks() throws Exception {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("inner"), Path.of("..", "a checkout", "ayllu"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("bin/inner"));
        Ended ended = run(link, Map.of(), "--help");
        assertThat(ended.out()).contains("a checkout/app/target/quick/ayllu.jar org.ayllu.app.Main --help");
    }

    @Test
    void saysWhichJavaIsTooOld() throws Exception {
        for (String version : List.of("11.0.2", "1.8.0_392")) {
            Ended ended = run(
                    checkout.resolve("ayllu"), Map.of("JAVA_HOME", jdk(version).toString()), "--version");
            assertThat(ended.status()).isEqualTo(1);
            assertThat(ended.err()).contains("is Java " + version + ", but Ayllu needs 17 or newer");
        }
    }

    @Test
    void asksAJavaWithoutReleaseFileForItsVersion() throws Exception {
        Path home = folder.resolve("other");
        program(home.resolve("bin/java"), "echo 'openjdk version \"11.0.1\" 2018-10-16' >&2");
        Ended ended = run(checkout.resolve("ayllu"), Map.of("JAVA_HOME", home.toString()), "--version");
        assertThat(ended.err()).contains("is Java 11.0.1");
    }

    @Test
    void saysWhatIsMissing() throws Exception {
        Ended noJava = run(checkout.resolve("ayllu"), Map.of("JAVA_HOME", "/nowhere"), "--version");
        assertThat(noJava.status()).isEqualTo(1);
        assertThat(noJava.err()).contains("JAVA_HOME is /nowhere");

        Path only = Files.createDirectories(folder.resolve("only"));
        for (String tool : List.of("bash", "sed", "head", "find", "dirname", "readlink")) {
            Path real = Files.exists(Path.of("/usr/bin", tool)) ? Path.of("/usr/bin", tool) : Path.of("/bin", tool);
            Files.createSymbolicLink(only.resolve(tool), real);
        }
        Ended noMaven = run(checkout.resolve("ayllu"), Map.of("PATH", only.toString()), "--version");
        assertThat(noMaven.status()).isEqualTo(1);
        assertThat(noMaven.err()).contains("Maven (mvn) was not found");

        Ended neither = run(checkout.resolve("ayllu"), Map.of("PATH", only.toString(), "JAVA_HOME", ""), "--version");
        assertThat(neither.err()).contains("Java was not found");
    }
}
