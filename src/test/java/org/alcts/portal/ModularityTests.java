package org.alcts.portal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Service;

/** Holds the borders between the features, and a few rules that no single test would notice to be broken. */
class ModularityTests {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.alcts.portal");

    @Test
    void featuresUseEachOtherByTheirFacesAndInOneDirection() {
        ApplicationModules.of(PortalApplication.class).verify();
    }

    @Test
    void theShellKnowsNoFeature() {
        noClasses()
                .that()
                .resideInAPackage("..portal.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..portal.people..",
                        "..portal.plan..",
                        "..portal.decision..",
                        "..portal.initiative..",
                        "..portal.board..")
                .check(PORTAL);
    }

    @Test
    void nobodyDependsOnTheBoardsScreens() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..portal.board..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..portal.board..")
                .check(PORTAL);
    }

    @Test
    void everyScreenSaysWhoMayOpenIt() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .beAnnotatedWith(jakarta.annotation.security.RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(jakarta.annotation.security.PermitAll.class)
                .orShould()
                .beAnnotatedWith(com.vaadin.flow.server.auth.AnonymousAllowed.class)
                .check(PORTAL);
    }

    @Test
    void everyServiceSaysWhoMayCallIt() {
        classes()
                .that()
                .areAnnotatedWith(Service.class)
                .should()
                .beAnnotatedWith(org.springframework.security.access.prepost.PreAuthorize.class)
                .check(PORTAL);
    }
}
