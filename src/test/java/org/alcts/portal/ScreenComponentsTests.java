package org.alcts.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/**
 * Holds what screens use to services, whose every method asks for a role, and to the few components that stand with a
 * reason in {@code permissions/components.csv}.
 */
class ScreenComponentsTests {

    @Test
    void whatAScreenUsesAsksForARoleOrNeedsNone() {
        Map<String, String> reasons = PermissionTable.texts("components.csv");
        var used = PortalClasses.PORTAL.stream()
                .filter(ScreenComponentsTests::ofAScreen)
                .flatMap(screen -> screen.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .filter(target -> target.getPackageName().startsWith("org.alcts.portal"))
                .filter(target -> target.isMetaAnnotatedWith(Component.class))
                .filter(target -> !ofAScreen(target) && !target.isAnnotatedWith(Service.class))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(used)
                .as("components that screens use; a new one needs the line: Name,why nobody needs to be asked")
                .isEqualTo(new TreeSet<>(reasons.keySet()));
        assertThat(reasons.values()).noneMatch(String::isBlank);
    }

    private static boolean ofAScreen(JavaClass type) {
        return (type.getPackageName() + ".").contains(".ui.");
    }
}
