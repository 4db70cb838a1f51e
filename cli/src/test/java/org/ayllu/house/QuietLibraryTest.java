package org.ayllu.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The library modules neither print nor end the process: only the command does. */
class QuietLibraryTest {
    private static final Set<String> LOUD_MEMBERS_OF_SYSTEM = Set.of("out", "err", "in", "exit", "console");
    private static final ArchRule RULE = noClasses()
            .should()
            .accessTargetWhere(describe("print, ask or end the process", QuietLibraryTest::loud))
            .as("only the command prints, asks and ends the process");

    private static boolean loud(JavaAccess<?> access) {
        return switch (access.getTargetOwner().getName()) {
            case "java.lang.System" -> LOUD_MEMBERS_OF_SYSTEM.contains(access.getName());
            case "java.lang.Runtime" ->
                access.getName().equals("exit") || access.getName().equals("halt");
            default -> access.getName().equals("printStackTrace");
        };
    }

    @Test
    void allButTheCommandIsQuiet() {
        RULE.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(PackagesTest.LIBRARIES));
    }

    @Test
    void theRuleNoticesPrinting() {
        assertThat(RULE.evaluate(new ClassFileImporter().importPackages("org.ayllu.house.broken"))
                        .getFailureReport()
                        .getDetails())
                .hasSize(2);
    }
}
