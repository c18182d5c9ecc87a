package org.mingjing.risk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.core.Response;
import org.mingjing.kit.write.Write;

@AnalyzeClasses(packages = "org.mingjing.risk", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule features_form_no_cycles =
            slices().matching("org.mingjing.risk.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule risk_points_do_not_know_their_reviews = noClasses()
            .that()
            .resideInAPackage("org.mingjing.risk.riskpoint")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.mingjing.risk.riskpoint.review.."));

    @ArchTest
    static final ArchRule http_stays_at_the_edge = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Resource")
            .and()
            .doNotHaveSimpleName("ImportOptions")
            .and()
            .doNotHaveSimpleName("Cached")
            .and()
            .doNotHaveSimpleName("Question")
            .should()
            .dependOnClassesThat(resideInAnyPackage("jakarta.ws.rs.."));

    /** What a write answers is kept for a repeat of it. */
    @ArchTest
    static final ArchRule a_write_answers_with_a_response = methods()
            .that()
            .areAnnotatedWith(Write.class)
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .haveRawReturnType(Response.class);

    @ArchTest
    static final ArchRule nobody_talks_to_kafka = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.apache.kafka..", "io.smallrye.reactive.."));

    @ArchTest
    static final ArchRule entities_know_no_framework_but_persistence = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "java..",
                    "jakarta.persistence..",
                    "org.hibernate.annotations..",
                    "org.mingjing.calendar..",
                    "org.mingjing.events..",
                    "org.mingjing.kit.hash..",
                    "org.mingjing.kit.id..",
                    "org.mingjing.kit.identity..",
                    "org.mingjing.kit.problem..",
                    "org.mingjing.kit.text..",
                    "org.mingjing.risk.."));

    @ArchTest
    static final ArchRule services_do_not_know_each_other = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.mingjing.process..", "org.mingjing.accountability..", "org.mingjing.gateway.."));

    @ArchTest
    static final ArchRule every_write_is_a_write = methods()
            .that(DescribedPredicate.describe(
                    "change something",
                    method -> method.isAnnotatedWith(POST.class)
                            || method.isAnnotatedWith(PUT.class)
                            || method.isAnnotatedWith(PATCH.class)
                            || method.isAnnotatedWith(DELETE.class)))
            .should()
            .beAnnotatedWith(Write.class);
}
