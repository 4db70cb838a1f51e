package org.ayllu.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the SQL is, no file changes and none outside the results is read. */
class HostileQueryTest {
    private static final Path TODARO = Path.of("..", "scenarios", "classics", "harris-todaro.yaml");

    @TempDir
    static Path folder = Path.of("");

    private static Path out = Path.of("");

    @BeforeAll
    static void run() throws IOException {
        out = folder.resolve("out");
        Files.writeString(folder.resolve("secret.csv"), "a\n1\n");
        assertThat(Invocation.of("run", TODARO, "--out", out, "--quiet").status())
                .isZero();
    }

    static List<String> hostile() {
        return List.of(
                "select 1); copy (select 666 as a) to 'RUN/summary.parquet' (format parquet, use_tmp_file false);"
                        + " select * from (select 1",
                "copy (select 666 as a) to 'RUN/summary.parquet' (format parquet, use_tmp_file false)",
                "copy (select 1) to 'X/new.csv'",
                "/* harmless */ copy summary to 'RUN/summary.csv' -- select 1",
                "select 1; copy (select 1) to 'RUN/summary.csv'",
                "copy (select 1) to 'RUN/summary.csv'; select 1",
                "select ';' ; ; drop view series",
                "with t as (insert into series values (1) returning *) select * from t",
                "with t as (select 1) insert into series select * from t",
                "explain analyze copy (select 1) to 'RUN/summary.csv'",
                "explain analyze select 1",
                "prepare p as copy (select 1) to 'RUN/summary.csv'",
                "execute p",
                "attach 'X/new.db' as other",
                "attach 'RUN/summary.parquet' as other",
                "export database 'X/export'",
                "import database 'X/export'",
                "create table t as select 1",
                "create or replace view series as select 1",
                "drop view series",
                "delete from series",
                "update series set value = 0",
                "insert into series select * from series",
                "install httpfs",
                "load 'X/evil.duckdb_extension'",
                "set enable_external_access = true",
                "reset lock_configuration",
                "pragma enable_profiling",
                "call enable_logging(storage='file', storage_path='X/log.csv')",
                "select * from enable_logging(storage='file', storage_path='RUN/summary.csv')",
                "select * from ENABLE_LOGGING()",
                "from \"enable_profiling\"(save_location='X/profile.txt')",
                "select (select count(*) from enable_logging())",
                "select * from query('select * from enable_logging()')",
                "from json_execute_serialized_sql(json_serialize_sql('select * from enable_logging()'))",
                "from force_checkpoint()",
                "from read_csv('X/secret.csv')",
                "from 'X/secret.csv'",
                "from read_text('/etc/passwd')",
                "from read_blob('RUN/manifest.json')",
                "from glob('/etc/*')",
                "from sniff_csv('/etc/passwd')",
                "from read_parquet('s3://bucket/file.parquet')",
                "select getenv('HOME')",
                "select 1 \u037e copy (select 1) to 'X/new.csv'",
                "\u00a0copy (select 1) to 'X/new.csv'",
                "vacuum",
                "checkpoint",
                "begin transaction",
                "use memory",
                "select ?",
                "selekt 1",
                "select 'open",
                "-- nothing",
                "");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void everyFileStaysAsItIsAndOneMessageIsTold(String sql) throws IOException {
        SortedMap<String, Integer> before = contents();
        String asked = sql.replace("RUN", out.toString()).replace("X/", folder + "/");

        Invocation table = Invocation.of("query", out, asked);
        Invocation csv = Invocation.of("query", out, asked, "--csv");

        assertThat(contents()).isEqualTo(before);
        for (Invocation one : List.of(table, csv)) {
            assertThat(one.status()).isEqualTo(ExitStatus.INVALID);
            assertThat(one.err()).startsWith("ayllu: ").doesNotContain("\tat ", "Exception", "pending query");
            assertThat(one.out()).isEmpty();
        }
        assertThat(Files.exists(Path.of(".tmp"))).isFalse();
    }

    @Test
    void theMessageSaysWhatIsAnswered() {
        assertThat(Invocation.of("query", out, "drop view series").err())
                .isEqualTo("ayllu: only one statement that reads is answered: SELECT, FROM, WITH, VALUES, DESCRIBE,"
                        + " SUMMARIZE or SHOW\n");
        assertThat(Invocation.of("query", out, "select 1; select 2").err())
                .isEqualTo("ayllu: one statement is needed, but here are 2\n");
        assertThat(Invocation.of("query", out, "select 1\nfrom from").err())
                .contains("syntax error", "in line 2, column 6");
        assertThat(Invocation.of("query", out, "from read_text('/etc/passwd')").err())
                .contains("the function read_text cannot be used");
    }

    @ParameterizedTest
    @MethodSource("useful")
    void whatReadsIsAnswered(String sql) {
        Invocation asked = Invocation.of("query", out, sql);

        assertThat(asked.err()).isEmpty();
        assertThat(asked.status()).isZero();
    }

    static Stream<String> useful() {
        return Stream.of(
                "from series limit 1;;",
                "/* a comment */ select ';' as semicolon -- ; drop view series",
                "select $$it's; quoted$$ as text",
                "with recursive n(i) as (select 1 union all select i + 1 from n where i < 5) select sum(i) from n",
                "select arm, mean, rank() over (order by mean) from summary qualify true",
                "from summary pivot (first(mean) for arm in ('free', 'floor')) limit 3",
                "unpivot (select 1.5 as a, 2.5 as b) on a, b",
                "select * from range(3) as t(i), unnest([1, 2]) as u(j)",
                "summarize summary",
                "show tables",
                "values (1), (2)",
                "table dictionary",
                "select column_name from duckdb_columns()");
    }

    /** Every file under the folder with a hash of its bytes. */
    private static SortedMap<String, Integer> contents() throws IOException {
        SortedMap<String, Integer> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(file.toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
