package org.alcts.portal;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import org.alcts.portal.decision.DecisionRequests;
import org.alcts.portal.test.DatabaseTest;
import org.alcts.portal.test.JourneyTest;
import org.alcts.portal.test.KaribuTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How the code is built within and between the modules; the borders themselves are in {@link ModularityTests}. */
class ArchitectureTests {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.alcts.portal");

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("org.alcts.portal");

    @Test
    void onlyUserInterfacesKnowVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "..platform..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(PORTAL);
    }

    @Test
    void aUserInterfaceAsksServicesAndNeverTheDatabase() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Repository.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .orShould()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .check(PORTAL);
    }

    /** Its callers have asked whether the person may; a screen has not. */
    @Test
    void noScreenPutsAnythingBeforeTheBoardByItself() {
        noClasses()
                .that()
                .resideInAPackage("..ui..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(DecisionRequests.class)
                .check(PORTAL);
    }

    /** A final class or method has no proxy, and so no transaction and no permission check. */
    @Test
    void servicesCanBeProxied() {
        classes()
                .that()
                .areAnnotatedWith(Service.class)
                .should()
                .notHaveModifier(FINAL)
                .check(PORTAL);
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .haveModifier(PUBLIC)
                .and()
                .doNotHaveModifier(STATIC)
                .should()
                .notHaveModifier(FINAL)
                .check(PORTAL);
    }

    @Test
    void whatAClassNeedsComesByItsConstructor() {
        noFields().should().beAnnotatedWith(Autowired.class).check(PORTAL);
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .doNotHaveModifier(STATIC)
                .should()
                .beFinal()
                .check(PORTAL);
    }

    @Test
    void screensAreTheirFeaturesOwn() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .and()
                .resideOutsideOfPackage("org.alcts.portal.ui..")
                .should()
                .bePackagePrivate()
                .andShould()
                .resideInAPackage("..ui..")
                .check(PORTAL);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Dto|DTO)")
                .check(PORTAL);
    }

    /** Two calendars, and none of them is the machine's; only who waits for the database's start counts seconds. */
    @Test
    void nobodyLooksAtTheMachinesClock() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..platform.time..", "..platform.database..")
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(java.time.Clock.class, "systemUTC")
                .orShould()
                .callMethod(java.time.Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(PORTAL);
    }

    @Test
    void aTestsNameSaysItsKind() {
        classes()
                .that()
                .areAssignableTo(KaribuTest.class)
                .and()
                .areNotAssignableFrom(KaribuTest.class)
                .should()
                .haveSimpleNameEndingWith("ViewTest")
                .check(TESTS);
        classes()
                .that()
                .areAssignableTo(DatabaseTest.class)
                .and()
                .areNotAssignableTo(KaribuTest.class)
                .and()
                .areNotAssignableFrom(DatabaseTest.class)
                .should()
                .haveSimpleNameEndingWith("DatabaseTest")
                .check(TESTS);
        classes()
                .that()
                .areAssignableTo(JourneyTest.class)
                .and()
                .areNotAssignableFrom(JourneyTest.class)
                .should()
                .haveSimpleNameEndingWith("JourneyTest")
                .check(TESTS);
    }
}
