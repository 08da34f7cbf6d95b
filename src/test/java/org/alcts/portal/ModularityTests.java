package org.alcts.portal;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.alcts.portal.PortalClasses.PORTAL;

import com.vaadin.flow.router.Route;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Service;

/** Holds the borders between the features, and a few rules that no single test would notice to be broken. */
class ModularityTests {

    @Test
    void featuresUseEachOtherByTheirFacesAndInOneDirection() {
        ApplicationModules.of(PortalApplication.class).verify();
    }

    /** A feature is every package below the portal's that is neither the platform nor the shell, whenever it is added. */
    @Test
    void theShellAndThePlatformKnowNoFeature() {
        noClasses()
                .that()
                .resideInAnyPackage("org.alcts.portal.ui..", "org.alcts.portal.platform..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.alcts.portal.*..")
                        .and(resideOutsideOfPackages("org.alcts.portal.ui..", "org.alcts.portal.platform..")))
                .check(PORTAL);
    }

    @Test
    void thePlatformKnowsNoScreen() {
        noClasses()
                .that()
                .resideInAPackage("org.alcts.portal.platform..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.alcts.portal.ui..")
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
    void nobodyDependsOnTheCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..portal.command..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..portal.command..")
                .check(PORTAL);
    }

    @Test
    void onlyTheBoardKnowsWhatWasLearned() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..portal.learning..", "..portal.board..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..portal.learning..")
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
