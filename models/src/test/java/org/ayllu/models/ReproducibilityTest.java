package org.ayllu.models;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayllu.core.engine.Simulation;
import org.ayllu.core.terms.RecordShape;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What core and models must not use, because the same scenario and seed must give the same bits everywhere. Each rule is also shown to notice a
 * class of {@code org.ayllu.models.broken} that breaks it.
 */
class ReproducibilityTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.ayllu.core", "org.ayllu.models");
    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages("org.ayllu.models.broken");

    private static final Set<String> EXACT_MATH = Set.of(
            "abs",
            "absExact",
            "addExact",
            "ceil",
            "ceilDiv",
            "clamp",
            "copySign",
            "decrementExact",
            "floor",
            "floorDiv",
            "floorMod",
            "fma",
            "getExponent",
            "incrementExact",
            "max",
            "min",
            "multiplyExact",
            "multiplyFull",
            "multiplyHigh",
            "negateExact",
            "nextAfter",
            "nextDown",
            "nextUp",
            "rint",
            "round",
            "scalb",
            "signum",
            "sqrt",
            "subtractExact",
            "toIntExact",
            "ulp");
    private static final List<Class<?>> HASHED =
            List.of(HashMap.class, HashSet.class, Hashtable.class, IdentityHashMap.class, WeakHashMap.class);

    /** Collectors into hash order, with the number of arguments from which on they take the map to collect into. */
    private static final Map<String, Integer> HASHING_COLLECTORS =
            Map.of("toSet", 1, "toUnmodifiableSet", 1, "toMap", 4, "toUnmodifiableMap", 4, "groupingBy", 3);

    private static Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "no files",
                noUseOf("java.io.File*", "java.io.RandomAccessFile", "java.nio.file..", "java.nio.channels.."));
        rules.put("no formats", noUseOf("tools.jackson..", "com.fasterxml.jackson..", "java.sql..", "org.yaml.."));
        rules.put(
                "no generators of random numbers",
                noUseOf(
                        "java.util.Random",
                        "java.util.SplittableRandom",
                        "java.util.UUID",
                        "java.util.random..",
                        "java.util.concurrent.ThreadLocalRandom",
                        "java.security.SecureRandom",
                        "org.apache.commons.math3.random..",
                        "ec.util.."));
        rules.put("no clocks", noUseOf("java.time.Clock", "java.time.Instant", "java.time.Local*", "java.util.Date"));
        rules.put("no clock but the timing of phases", noCall("a system clock", ReproducibilityTest::readsClock));
        rules.put("no inexact elementary functions of Java", noCall("java.lang.Math or StrictMath", access -> {
            JavaClass owner = access.getTargetOwner();
            return owner.isEquivalentTo(StrictMath.class)
                    || (owner.isEquivalentTo(Math.class) && !EXACT_MATH.contains(access.getName()));
        }));
        rules.put(
                "no parallel streams",
                noCall(
                        "parallel streams",
                        access -> access.getName().startsWith("parallel")
                                && access.getTargetOwner().getPackageName().startsWith("java.util")));
        rules.put("no collections in hash order", noCall("hash order", ReproducibilityTest::makesHashOrder));
        rules.put(
                "no identity hash codes",
                noCall("identityHashCode", access -> access.getName().equals("identityHashCode")));
        rules.put(
                "no static mutable state",
                fields().that().areStatic().should().beFinal().andShould().haveRawType(not(mutable())));
        rules.put(
                "no threads outside the engine",
                noClasses()
                        .that()
                        .resideOutsideOfPackage("org.ayllu.core.engine..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("java.util.concurrent..")
                                .or(belongToAnyOf(Thread.class, ThreadLocal.class))));
        rules.put(
                "no reflection but over the components of records",
                noClasses()
                        .that(not(belongToAnyOf(RecordShape.class)))
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage("java.lang.reflect..").or(belongToAnyOf(ServiceLoader.class))));
        return rules;
    }

    @TestFactory
    Stream<DynamicTest> coreAndModelsKeepTheRules() {
        return rules().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().as(rule.getKey()).check(CLASSES)));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleNoticesABreach() {
        return rules().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThat(rule.getValue().evaluate(BROKEN).hasViolation())
                                .isTrue()));
    }

    /** No class may depend on these: a package with what lies below it ({@code ..}), names that begin so ({@code *}), or one class. */
    private static ArchRule noUseOf(String... patterns) {
        return noClasses().should().dependOnClassesThat(describe("are of " + String.join(", ", patterns), used -> {
            for (String pattern : patterns) {
                String start = pattern.replaceFirst("\\.\\.$|\\*$", "");
                boolean whole = start.length() == pattern.length();
                if (whole ? used.getName().equals(start) : used.getName().startsWith(start)) {
                    return true;
                }
            }
            return false;
        }));
    }

    private static ArchRule noCall(String what, Predicate<JavaAccess<?>> forbidden) {
        return noClasses().should().accessTargetWhere(describe("use " + what, forbidden));
    }

    private static boolean readsClock(JavaAccess<?> access) {
        if (!access.getTargetOwner().isEquivalentTo(System.class)) {
            return false;
        }
        return access.getName().equals("currentTimeMillis")
                || (access.getName().equals("nanoTime")
                        && !access.getOriginOwner().isEquivalentTo(Simulation.class));
    }

    private static boolean makesHashOrder(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        int arguments = access.getTarget() instanceof CodeUnitAccessTarget target
                ? target.getRawParameterTypes().size()
                : 0;
        String name = access.getName();
        if (name.equals("<init>")) {
            return HASHED.stream().anyMatch(owner::isEquivalentTo);
        }
        if (owner.isEquivalentTo(Set.class)) {
            return name.equals("copyOf") || (name.equals("of") && arguments > 0);
        }
        if (owner.isEquivalentTo(Map.class)) {
            return name.equals("copyOf") || name.equals("ofEntries") || (name.equals("of") && arguments > 2);
        }
        return owner.isEquivalentTo(Collectors.class)
                && HASHING_COLLECTORS.getOrDefault(name, 0) > 0
                && arguments < HASHING_COLLECTORS.getOrDefault(name, 0);
    }

    private static DescribedPredicate<JavaClass> mutable() {
        return describe(
                "mutable",
                type -> type.isAssignableTo(AbstractCollection.class)
                        || type.isAssignableTo(AbstractMap.class)
                        || type.isAssignableTo(StringBuilder.class)
                        || type.isAssignableTo(ThreadLocal.class)
                        || type.getPackageName().startsWith("java.util.concurrent"));
    }
}
