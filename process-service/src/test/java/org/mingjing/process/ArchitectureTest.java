package org.mingjing.process;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;

@AnalyzeClasses(packages = "org.mingjing", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule FEATURES_FORM_NO_CYCLES =
            slices().matching("org.mingjing.process.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_OTHER_SERVICE = noClasses()
            .that()
            .resideInAPackage("org.mingjing.process..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.mingjing.risk..", "org.mingjing.accountability..", "org.mingjing.gateway..");

    @ArchTest
    static final ArchRule THE_MODEL_KNOWS_NEITHER_HTTP_NOR_KAFKA = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "org.apache.kafka..", "org.eclipse.microprofile.reactive..");

    /** The log keeps what it is given: what is given stands in {@code logged}. */
    @ArchTest
    static final ArchRule THE_LOG_KNOWS_NO_BUSINESS = noClasses()
            .that()
            .resideInAPackage("org.mingjing.process.log..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.mingjing.process..")
                    .and(resideOutsideOfPackage("org.mingjing.process.log..")));

    @ArchTest
    static final ArchRule ITS_LIBRARY_IS_PLAIN_JAVA = noClasses()
            .that()
            .resideInAPackage("org.mingjing.log..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.mingjing.kit..",
                    "org.mingjing.events..",
                    "org.mingjing.process..",
                    "io..",
                    "jakarta..",
                    "com..",
                    "org.jboss..",
                    "org.hibernate..",
                    "org.eclipse..",
                    "java.sql..",
                    "java.net..");

    /** Whoever reads the log costs those nothing who write it. */
    @ArchTest
    static final ArchRule THE_PUBLIC_LOG_ASKS_NO_DATABASE = noClasses()
            .that()
            .resideInAPackage("org.mingjing.process.log.http..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "io.agroal..", "jakarta.persistence..", "jakarta.transaction..");
}
