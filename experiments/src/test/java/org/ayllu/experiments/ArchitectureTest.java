package org.ayllu.experiments;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The packages of this module and what they import of each other are as {@code docs/architecture.md} says, without a circle. */
class ArchitectureTest {
    private static final String ROOT = "org.ayllu.experiments";
    private static final Path DOCUMENT = Path.of("..", "docs", "architecture.md");
    private static final Pattern NAME = Pattern.compile("`([a-z]+)`");

    private static Map<String, Set<String>> found() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
        Map<String, Set<String>> imports = new TreeMap<>();
        for (JavaClass one : classes.that(resideInAPackage(ROOT + ".*.."))) {
            Set<String> others = imports.computeIfAbsent(name(one), unknown -> new TreeSet<>());
            one.getDirectDependenciesFromSelf().stream()
                    .map(Dependency::getTargetClass)
                    .filter(other -> other.getPackageName().startsWith(ROOT + "."))
                    .map(ArchitectureTest::name)
                    .filter(other -> !other.equals(name(one)))
                    .forEach(others::add);
        }
        return imports;
    }

    private static String name(JavaClass one) {
        return one.getPackageName().substring(ROOT.length() + 1).split("\\.", 2)[0];
    }

    private static Map<String, Set<String>> stated() throws IOException {
        String text = Files.readString(DOCUMENT);
        String section = text.substring(text.indexOf("## Packages of experiments"), text.indexOf("## One step"));
        Map<String, Set<String>> imports = new TreeMap<>();
        section.lines().filter(line -> line.startsWith("| `")).forEach(line -> {
            String[] cells = line.split("\\|", -1);
            imports.put(names(cells[1]).iterator().next(), names(cells[3]));
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
