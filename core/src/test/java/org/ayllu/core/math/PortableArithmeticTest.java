package org.ayllu.core.math;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Nothing in core calls a function of {@link Math} whose last bit the language leaves open, nor its slow substitute {@link StrictMath}. */
class PortableArithmeticTest {
    private static final String INEXACT =
            "exp|expm1|log|log10|log1p|pow|cbrt|hypot|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|random";

    private final JavaClasses core = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.ayllu.core");

    @Test
    void noFunctionWithAnOpenLastBit() {
        noClasses()
                .should()
                .callMethodWhere(
                        target(owner(JavaClass.Predicates.type(Math.class))).and(target(nameMatching(INEXACT))))
                .because("Elementary has the same bits everywhere")
                .check(core);
    }

    @Test
    void noStrictMath() {
        noClasses()
                .should()
                .callMethodWhere(target(owner(JavaClass.Predicates.type(StrictMath.class))))
                .because("Elementary has the same bits everywhere, and forms for arrays")
                .check(core);
    }
}
