package org.alcts.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ClassUtils;

/**
 * Calls every method of every service as every role, with nothing in its hands, and holds what happens to the table in
 * {@code permissions/services.csv}: refused or not. What depends on the unit or the person that is asked about is tested
 * with the feature. A method without a row fails.
 */
@Transactional(timeout = 120)
class ServicePermissionsDatabaseTest extends DatabaseTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CurrentPerson currentPerson;

    @Test
    void everyServiceMethodLetsInWhomTheTableNames() {
        SomePeople some = new SomePeople(jdbc, currentPerson);
        Map<String, Long> people = SomeoneInEveryRole.of(some);
        Map<String, Map<String, Boolean>> found = new TreeMap<>();
        methods().forEach((name, method) -> {
            Map<String, Boolean> allowed = new LinkedHashMap<>();
            people.forEach((role, person) -> {
                if (person == null) {
                    SecurityContextHolder.clearContext();
                } else {
                    signIn(some.as(person));
                }
                allowed.put(role, letsIn(method));
            });
            found.put(name, allowed);
        });
        Map<String, Map<String, Boolean>> table =
                PermissionTable.read("services.csv").rows();
        List<String> faults = new ArrayList<>();
        found.forEach((name, allowed) -> {
            if (!allowed.equals(table.get(name))) {
                faults.add(PermissionTable.line(name, allowed));
            }
        });
        assertThat(faults).as("as it is; the table has another row or none").isEmpty();
        assertThat(table.keySet()).as("rows of methods that are gone").isSubsetOf(found.keySet());
    }

    private Map<String, Method> methods() {
        Map<String, Method> methods = new TreeMap<>();
        for (Object bean : context.getBeansWithAnnotation(Service.class).values()) {
            Class<?> type = ClassUtils.getUserClass(bean);
            if (type.getPackageName().startsWith("org.alcts.portal")) {
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                        .forEach(method -> methods.put(name(type, method), method));
            }
        }
        return methods;
    }

    private static String name(Class<?> type, Method method) {
        String parameters = String.join(
                " ",
                Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .toList());
        return type.getSimpleName() + "." + method.getName() + "(" + parameters + ")";
    }

    private boolean letsIn(Method method) {
        Object bean = context.getBean(method.getDeclaringClass());
        Object[] nothing = Arrays.stream(method.getParameterTypes())
                .map(ServicePermissionsDatabaseTest::nothing)
                .toArray();
        try {
            method.setAccessible(true);
            method.invoke(bean, nothing);
            return true;
        } catch (InvocationTargetException e) {
            return !(e.getCause() instanceof AccessDeniedException)
                    && !(e.getCause() instanceof AuthenticationException);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == long.class) {
            return -1L;
        }
        return type == int.class ? Integer.valueOf(1) : null;
    }
}
