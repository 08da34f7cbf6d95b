package org.alcts.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.test.KaribuTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ClassUtils;

/**
 * Opens every screen as every role and holds what happens to the table in {@code permissions/screens.csv}. A row begins
 * with the view and an address at which it is found; a view without a row fails.
 */
@Transactional
class ScreenPermissionsViewTest extends KaribuTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Test
    void everyScreenOpensForWhomTheTableNames() {
        SomePeople some = new SomePeople(jdbc, currentPerson);
        Map<String, Long> people = SomeoneInEveryRole.of(some);
        long initiative = openInitiative(some);
        String unit = some.keyOf(jdbc.sql("select lead_unit_id from initiative where id = ?")
                .param(initiative)
                .query(Long.class)
                .single());
        Map<String, Map<String, Boolean>> table =
                PermissionTable.read("screens.csv").rows();
        List<String> faults = new ArrayList<>();
        table.forEach((row, expected) -> {
            String[] viewAndPath = row.split(" ", 2);
            String path = viewAndPath[1]
                    .substring(1)
                    .replace("{initiative}", String.valueOf(initiative))
                    .replace("{unit}", unit)
                    .replace("{person}", String.valueOf(people.get("member")));
            Map<String, Boolean> allowed = new LinkedHashMap<>();
            people.forEach((role, person) -> {
                if (person == null) {
                    signOutHere();
                } else {
                    signIn(some.as(person));
                }
                allowed.put(role, opens(viewAndPath[0], path));
            });
            if (!allowed.equals(expected)) {
                faults.add(PermissionTable.line(row, allowed));
            }
        });
        assertThat(faults).as("as it is; the table says otherwise").isEmpty();
        assertThat(new TreeSet<>(views().keySet()))
                .as("views and rows")
                .isEqualTo(new TreeSet<>(
                        table.keySet().stream().map(row -> row.split(" ", 2)[0]).toList()));
    }

    private boolean opens(String view, String path) {
        try {
            UI.getCurrent().navigate("no-such-screen-in-between");
        } catch (RuntimeException | Error notThere) {
            // Only to be elsewhere, so that what follows is a navigation.
        }
        try {
            UI.getCurrent().navigate(path);
        } catch (RuntimeException | Error refused) {
            return false;
        }
        return UI.getCurrent().getActiveRouterTargetsChain().stream()
                .anyMatch(target -> target.getClass().getSimpleName().equals(view));
    }

    private static Map<String, Class<?>> views() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        Map<String, Class<?>> views = new TreeMap<>();
        scanner.findCandidateComponents("org.alcts.portal").forEach(found -> {
            Class<?> view = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
            views.put(view.getSimpleName(), view);
        });
        return views;
    }

    /** One that every member may read. */
    private long openInitiative(SomePeople some) {
        long unit = some.unit(org.alcts.portal.people.UnitKind.SECTION, "Lead Section");
        jdbc.sql("""
                        insert into initiative (title, lead_unit_id, owner_office, reach, visibility, what, stage,
                                                last_update_on, stage_since, approved_on, created_on, revised_at)
                        values ('Open', ?, 'CHAIR', 'OWN_UNIT', 'MEMBERS', 'What', 'ACTIVE', ?, ?, ?, ?, now(6))""").params(unit, FIRST_DAY, FIRST_DAY, FIRST_DAY, FIRST_DAY).update();
        return jdbc.sql("select last_insert_id()").query(Long.class).single();
    }
}
