package org.alcts.portal;

import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.alcts.portal.PortalClasses.PORTAL;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.Resource;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import org.alcts.portal.decision.DecisionRequests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How the code is built within and between the modules; the borders themselves are in {@link ModularityTests}. */
class ArchitectureTests {

    /** Beside them, the security wiring only: it protects Vaadin's own requests. */
    @Test
    void onlyUserInterfacesKnowVaadin() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "..platform.security..")
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

    /** What leaves a service can be changed by nobody, and loads nothing later. */
    @Test
    void noServiceHandsOutEntities() {
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Service.class)
                .and()
                .arePublic()
                .should(handOutEntities())
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
        noFields()
                .should()
                .beAnnotatedWith(Autowired.class)
                .orShould()
                .beAnnotatedWith(Value.class)
                .orShould()
                .beAnnotatedWith(Resource.class)
                .orShould()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith(PersistenceContext.class)
                .check(PORTAL);
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

    private static ArchCondition<JavaMethod> handOutEntities() {
        return new ArchCondition<>("hand out entities") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean entity = method.getReturnType().getAllInvolvedRawTypes().stream()
                        .anyMatch(type -> type.isAnnotatedWith(Entity.class));
                events.add(new SimpleConditionEvent(method, entity, method.getFullName() + " hands out an entity"));
            }
        };
    }
}
