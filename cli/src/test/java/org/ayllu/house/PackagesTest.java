package org.ayllu.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The packages of the libraries right of the models, and what they import of each other, are as {@code docs/architecture.md} says, without a circle. */
class PackagesTest {
    /** All that a modeller may have without the command. */
    static final List<String> LIBRARIES = List.of(
            "org.ayllu.core",
            "org.ayllu.models",
            "org.ayllu.ensembles",
            "org.ayllu.experiments",
            "org.ayllu.studies",
            "org.ayllu.reports",
            "org.ayllu.soak");

    private static final Set<String> MODULES = Set.of("ensembles", "experiments", "studies", "reports", "soak");
    private static final Path DOCUMENT = Path.of("..", "docs", "architecture.md");
    private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");

    private static Map<String, Set<String>> found() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(LIBRARIES);
        Map<String, Set<String>> imports = new TreeMap<>();
        for (JavaClass one : classes.that(DescribedPredicate.describe("right of the models", PackagesTest::isRight))) {
            Set<String> others = imports.computeIfAbsent(name(one), unknown -> new TreeSet<>());
            one.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .filter(PackagesTest::isRight)
                    .map(PackagesTest::name)
                    .filter(other -> !other.equals(name(one)))
                    .forEach(others::add);
        }
        return imports;
    }

    private static boolean isRight(JavaClass one) {
        String[] parts = one.getPackageName().split("\\.", -1);
        return parts.length > 2 && parts[1].equals("ayllu") && MODULES.contains(parts[2]);
    }

    /** The package's name behind its module's, or the module's own. */
    private static String name(JavaClass one) {
        String[] parts = one.getPackageName().split("\\.", 4);
        return parts[parts.length - 1];
    }

    private static Map<String, Set<String>> stated() throws IOException {
        String text = Files.readString(DOCUMENT);
        String section = text.substring(text.indexOf("## Packages right of the models"), text.indexOf("## One step"));
        Map<String, Set<String>> imports = new TreeMap<>();
        section.lines().filter(line -> line.startsWith("| `")).forEach(line -> {
            String[] cells = line.split("\\|", -1);
            imports.put(names(cells[2]).iterator().next(), names(cells[4]));
        });
        return imports;
    }

    private static Set<String> names(String cell) {
        Set<String> names = new TreeSet<>();
        NAME.matcher(cell).results().forEach(name -> names.add(name.group(1)));
        return names;
    }

    /** Packages that are part of a circle or lie above one; none if there is no circle. */
    private static Set<String> inCircles(Map<String, Set<String>> imports) {
        Set<String> left = new TreeSet<>(imports.keySet());
        boolean fewer = true;
        while (fewer) {
            fewer = left.removeIf(
                    one -> imports.getOrDefault(one, Set.of()).stream().noneMatch(left::contains));
        }
        return left;
    }

    @Test
    void theTableSaysWhatPackagesImport() throws IOException {
        assertThat(stated()).isEqualTo(found());
    }

    @Test
    void thereIsNoCircle() throws IOException {
        assertThat(inCircles(stated())).isEmpty();
        assertThat(inCircles(Map.of("a", Set.of("b"), "b", Set.of("c", "d"), "c", Set.of("a"), "d", Set.of())))
                .containsExactly("a", "b", "c");
    }
}
