package org.ayllu.core;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What each package of core may import of core. The same table stands in {@code docs/architecture.md}. */
class ArchitectureTest {
    private static final String CORE = "org.ayllu.core";
    private static final String BROKEN = "org.ayllu.core.broken";

    /** Where the economy of a household meets the engine: what farm, market and the like build upon. They never see each other. */
    private static final List<String> GROUND = List.of(
            "engine", "random", "table", "observe", "household", "ledger", "mechanism", "decision", "math", "terms");

    private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("math", List.of()),
            Map.entry("terms", List.of()),
            Map.entry("table", List.of()),
            Map.entry("random", List.of("math")),
            Map.entry("observe", List.of("table")),
            Map.entry("engine", List.of("random", "table", "observe", "math")),
            Map.entry("household", List.of("table", "random", "engine", "math", "terms")),
            Map.entry("ledger", List.of("household", "table", "engine")),
            Map.entry("mechanism", List.of("ledger", "engine")),
            Map.entry("decision", List.of("math", "terms")),
            Map.entry("measure", List.of("household", "table", "math", "terms")),
            Map.entry("livelihood", GROUND),
            Map.entry("farm", GROUND),
            Map.entry("market", GROUND),
            Map.entry("demography", GROUND),
            Map.entry("migration", GROUND),
            Map.entry("organisation", GROUND),
            Map.entry("government", GROUND));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(CORE);

    private static ArchRule importsOnlyItsOwn(String root, String name) {
        String[] allowed = Stream.concat(Stream.of(name), MAY_IMPORT.getOrDefault(name, List.of()).stream())
                .map(other -> root + "." + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(root + "." + name + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.ayllu..").and(not(resideInAnyPackage(allowed))))
                .as(name + " imports of Ayllu only " + MAY_IMPORT.get(name))
                .allowEmptyShould(true);
    }

    @TestFactory
    Stream<DynamicTest> eachPackageImportsOnlyWhatTheTableAllows() {
        return MAY_IMPORT.keySet().stream()
                .sorted()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> importsOnlyItsOwn(CORE, name).check(CLASSES)));
    }

    @Test
    void everyPackageStandsInTheTable() {
        assertThat(CLASSES.getPackage(CORE).getSubpackages().stream().map(JavaPackage::getRelativeName))
                .isNotEmpty()
                .isSubsetOf(MAY_IMPORT.keySet());
    }

    @Test
    void theRuleNoticesForbiddenImports() {
        JavaClasses broken = new ClassFileImporter().importPackages(BROKEN);
        for (String name : List.of("farm", "decision", "measure", "random")) {
            assertThat(importsOnlyItsOwn(BROKEN, name).evaluate(broken).hasViolation())
                    .as(name)
                    .isTrue();
        }
        assertThat(importsOnlyItsOwn(BROKEN, "market").evaluate(broken).hasViolation())
                .isFalse();
    }
}
