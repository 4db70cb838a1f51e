package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The programs of the page about results, as they stand there, over a run of the scenario that they name. A program whose language or package is not
 * installed is skipped, and says so; its SQL is asked all the same.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class ReadingElsewhereTest {
    private static final Path PAGE = Path.of("..", "docs", "results.md");
    private static final Path SCENARIO = Path.of("..", "scenarios", "andes-opening-small.yaml");
    private static final String RUN = "results/andes-opening-small";

    private static final Pattern PROGRAM = Pattern.compile("```(r|python|julia)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern SQL = Pattern.compile("select .*? order by 1", Pattern.DOTALL);
    private static final Pattern PACKAGES = Pattern.compile("(?m)^(library|using|import (duckdb|pandas)).*");
    private static final Pattern FRACTION = Pattern.compile("-?\\d+\\.\\d+(e[-+]?\\d+)?");
    private static final Map<String, List<String>> INTERPRETERS =
            Map.of("r", List.of("Rscript", "-e"), "python", List.of("python3", "-c"), "julia", List.of("julia", "-e"));
    private static final int MOST_SECONDS = 120;
    /** R prints seven digits. */
    private static final double ROUNDING = 1e-5;

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void run() throws IOException {
        Invocation run = Invocation.of(
                "run", SCENARIO, "--out", folder.resolve(RUN), "--quiet", "--population", 200, "--replicates", 2);
        assertThat(run.status()).as(run.err()).isZero();
        Path command = Files.writeString(folder.resolve("ayllu"), """
                #!/bin/sh
                exec '%s' -XX:TieredStopAtLevel=1 -cp '%s' org.ayllu.cli.Ayllu "$@"
                """.formatted(
                Path.of(System.getProperty("java.home"), "bin", "java"), System.getProperty("java.class.path")));
        assertThat(command.toFile().setExecutable(true)).isTrue();
    }

    static List<Program> programs() throws IOException {
        String page = Files.readString(PAGE);
        return PROGRAM.matcher(page)
                .results()
                .map(found -> new Program(
                        found.group(1),
                        found.group(2),
                        1 + (int) page.substring(0, found.start(2)).lines().count()))
                .toList();
    }

    /** A program and the line of the page where it begins. */
    record Program(String language, String code, int line) {
        @Override
        public String toString() {
            return language + ", line " + line;
        }
    }

    @Test
    void statementsGiveWhatTheTablesOfTheRunGive() throws IOException, SQLException {
        List<String> statements = programs().stream()
                .flatMap(program -> SQL.matcher(program.code()).results())
                .map(MatchResult::group)
                .toList();
        assertThat(statements).hasSize(3);
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement ask = database.createStatement()) {
            ask.execute("set file_search_path = '" + folder + "'");
            for (String statement : statements) {
                List<Double> changes = new ArrayList<>();
                try (ResultSet rows = ask.executeQuery(statement)) {
                    while (rows.next()) {
                        changes.add(rows.getDouble("change"));
                    }
                }
                areThose(changes, changesByFifth(), statement);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void programsPrintWhatTheTablesOfTheRunGive(Program program) throws IOException, InterruptedException {
        List<String> interpreter = INTERPRETERS.get(program.language());
        String code = program.code();
        String packages = String.join(
                "\n", PACKAGES.matcher(code).results().map(MatchResult::group).toList());
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(place -> Files.isExecutable(Path.of(place, interpreter.get(0)))),
                () -> interpreter.get(0) + " is not installed: not run, " + PAGE + ": " + program);
        assumeTrue(
                packages.isEmpty() || start(interpreter, packages) == 0,
                () -> packages + " finds nothing installed: not run, " + PAGE + ": " + program);

        assertThat(start(interpreter, code)).as(code + printed("err.txt")).isZero();
        List<Double> expected = code.contains("summary.csv") ? changeOfPoverty() : changesByFifth();
        areThose(numbers(printed("out.txt")), expected, code + printed("out.txt"));
    }

    private static void areThose(List<Double> figures, List<Double> expected, String what) {
        assertThat(figures).as(what).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            assertThat(figures.get(i))
                    .as(what)
                    .isCloseTo(expected.get(i), within(ROUNDING * (1 + Math.abs(expected.get(i)))));
        }
    }

    private static int start(List<String> interpreter, String code) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(interpreter.get(0), interpreter.get(1), code)
                .directory(folder.toFile())
                .redirectOutput(folder.resolve("out.txt").toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }

    private static String printed(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }

    private static List<Double> numbers(String text) {
        return FRACTION.matcher(text)
                .results()
                .map(number -> Double.valueOf(number.group()))
                .toList();
    }

    private static List<Double> changesByFifth() {
        List<Double> changes = asked("""
                select avg(b.realIncomePerPerson - a.realIncomePerPerson)
                from households a join households b using (replicate, year, household)
                where a.arm = 'protected' and b.arm = 'opened' and year = 2004
                group by a.incomeQuintile order by a.incomeQuintile""");
        assertThat(changes).hasSize(5);
        return changes;
    }

    private static List<Double> changeOfPoverty() {
        List<Double> change = asked("""
                select difference, difference_low, difference_high from summary
                where arm = 'opened' and year = 2004 and measure = 'headcount' and dimension = 'all'""");
        assertThat(change).hasSize(3);
        return change;
    }

    private static List<Double> asked(String sql) {
        Invocation asked = Invocation.of("query", folder.resolve(RUN), "--csv", sql);
        assertThat(asked.status()).as(asked.err()).isZero();
        return asked.out()
                .lines()
                .skip(1)
                .flatMap(line -> Stream.of(line.split(",")))
                .map(Double::valueOf)
                .toList();
    }
}
