package org.alcts.portal;

import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.alcts.portal.PortalClasses.PORTAL;
import static org.alcts.portal.PortalClasses.TESTS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.time.Clock;
import java.util.Date;
import org.alcts.portal.test.DatabaseTest;
import org.alcts.portal.test.JourneyTest;
import org.alcts.portal.test.KaribuTest;
import org.junit.jupiter.api.Test;

/** Habits that keep the code readable and its time its own. */
class HabitTests {

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
                .callMethodWhere(readsTheMachinesClock())
                .orShould()
                .callConstructor(Date.class)
                .check(PORTAL);
    }

    private static DescribedPredicate<JavaMethodCall> readsTheMachinesClock() {
        return DescribedPredicate.describe("reads the machine's clock", call -> {
            String method = call.getName();
            boolean noClockGiven = call.getTarget().getRawParameterTypes().stream()
                    .noneMatch(parameter -> parameter.isAssignableTo(Clock.class));
            return switch (call.getTargetOwner().getPackageName()) {
                case "java.time" ->
                    method.equals("now") && noClockGiven
                            || call.getTargetOwner().isEquivalentTo(Clock.class) && method.startsWith("system");
                case "java.lang" -> method.equals("currentTimeMillis");
                default -> false;
            };
        });
    }

    /** What the rest has to say goes to the log or to the screen. */
    @Test
    void onlyStartAndCommandsWriteToTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..platform.start..", "..platform.demonstration..")
                .and()
                .haveSimpleNameNotEndingWith("Command")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(PORTAL);
    }

    @Test
    void aTestsNameSaysItsKind() {
        named(KaribuTest.class, "ViewTest");
        named(JourneyTest.class, "JourneyTest");
        classes()
                .that()
                .areAssignableTo(DatabaseTest.class)
                .and()
                .areNotAssignableTo(KaribuTest.class)
                .and()
                .doNotHaveModifier(ABSTRACT)
                .and()
                .haveSimpleNameNotEndingWith("Benchmark")
                .should()
                .haveSimpleNameEndingWith("DatabaseTest")
                .check(TESTS);
    }

    private static void named(Class<?> base, String suffix) {
        classes()
                .that()
                .areAssignableTo(base)
                .and()
                .doNotHaveModifier(ABSTRACT)
                .should()
                .haveSimpleNameEndingWith(suffix)
                .check(TESTS);
        classes()
                .that()
                .haveSimpleNameEndingWith(suffix)
                .and(are(holdingTests()))
                .should()
                .beAssignableTo(base)
                .check(TESTS);
    }

    /** The build runs a class for its name: one that is called otherwise would never be run, and a benchmark is not to be. */
    @Test
    void everyTestIsFoundByItsName() {
        methods()
                .that()
                .areAnnotatedWith(Test.class)
                .should()
                .beDeclaredInClassesThat()
                .haveNameMatching(".*(Test|Tests|Properties|Benchmark)(\\$.*)?")
                .check(TESTS);
    }

    private static DescribedPredicate<JavaClass> holdingTests() {
        return DescribedPredicate.describe(
                "holding tests",
                type -> type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Test.class)));
    }
}
