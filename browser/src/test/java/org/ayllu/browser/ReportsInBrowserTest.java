package org.ayllu.browser;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every report, as readers meet it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportsInBrowserTest {
    private final Inspections inspections = new Inspections(Reports.all());

    static List<Path> reports() {
        return Reports.all();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void isAsReadersNeedIt(Path report) {
        inspections.of(report).assertNone();
    }

    @AfterAll
    void summary() {
        System.out.println(inspections.summary());
    }
}
