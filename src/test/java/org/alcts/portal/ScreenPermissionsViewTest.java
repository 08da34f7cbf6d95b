package org.alcts.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.survey.NewSurvey;
import org.alcts.portal.survey.SurveyDesigns;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.test.KaribuTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ClassUtils;

/**
 * Opens every screen as every role and holds what happens to the table in {@code permissions/screens.csv}. A row begins
 * with the view and an address at which it is found; a view without a row fails, and so does a row without a view.
 */
@Transactional(timeout = 120)
class ScreenPermissionsViewTest extends KaribuTest {

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private SurveyDesigns designs;

    @Test
    void everyScreenOpensForWhomTheTableNames() {
        SomePeople some = new SomePeople(jdbc, currentPerson);
        Map<String, Long> people = SomeoneInEveryRole.of(some);
        long lead = some.unit(UnitKind.SECTION, "Lead Section");
        long own = some.member("Olga", "Own");
        some.assign(own, lead, Office.CHAIR, SomePeople.LONG_AGO, null);
        people.put("own", own);
        long initiative = openInitiative(lead);
        signIn(some.as(own));
        long draft = designs.create(new NewSurvey("", lead, Questionnaire.empty("en", "Draft")));
        long over = designs.create(new NewSurvey("", lead, Questionnaire.empty("en", "Over")));
        jdbc.sql("update survey set state = 'CLOSED' where id = ?").param(over).update();
        long survey = designs.create(new NewSurvey("", lead, Questionnaire.empty("en", "Open")));
        jdbc.sql("update survey set state = 'OPEN' where id = ?").param(survey).update();
        String unit = some.keyOf(lead);
        long offering = offering(lead);
        Map<String, Map<String, Boolean>> table =
                PermissionTable.read("screens.csv").rows();
        List<String> faults = new ArrayList<>();
        table.forEach((row, expected) -> {
            String[] viewAndPath = row.split(" ", 2);
            String path = viewAndPath[1]
                    .substring(1)
                    .replace("{initiative}", String.valueOf(initiative))
                    .replace("{offering}", String.valueOf(offering))
                    .replace("{draft}", String.valueOf(draft))
                    .replace("{over}", String.valueOf(over))
                    .replace("{survey}", String.valueOf(survey))
                    .replace("{unit}", unit)
                    .replace("{person}", String.valueOf(people.get("member")));
            Map<String, Boolean> allowed = whoOpens(viewAndPath[0], path, some, people);
            if (!allowed.equals(expected)) {
                faults.add(PermissionTable.line(row, allowed));
            }
        });
        Set<String> inTable =
                table.keySet().stream().map(row -> row.split(" ", 2)[0]).collect(Collectors.toSet());
        Map<String, String> views = views();
        views.forEach((view, path) -> {
            if (!inTable.contains(view)) {
                faults.add(PermissionTable.line(view + " /" + path, whoOpens(view, path, some, people)));
            }
        });
        assertThat(faults).as("as it is; the table has another row or none").isEmpty();
        assertThat(inTable).as("rows of screens that are gone").isSubsetOf(views.keySet());
    }

    private Map<String, Boolean> whoOpens(String view, String path, SomePeople some, Map<String, Long> people) {
        Map<String, Boolean> allowed = new LinkedHashMap<>();
        people.forEach((role, person) -> {
            if (person == null) {
                signOutHere();
            } else {
                signIn(some.as(person));
            }
            allowed.put(role, opens(view, path));
        });
        return allowed;
    }

    /** Looks at where the navigation arrived: who is sent to sign in stays on the screen before in this browser. */
    private static boolean opens(String view, String path) {
        List<HasElement> arrived = new ArrayList<>();
        Registration listening = UI.getCurrent()
                .addAfterNavigationListener(
                        event -> arrived.addAll(UI.getCurrent().getActiveRouterTargetsChain()));
        try {
            UI.getCurrent().navigate(path);
        } catch (RuntimeException | Error refused) {
            return false;
        } finally {
            listening.remove();
        }
        return arrived.stream()
                .anyMatch(target -> target.getClass().getSimpleName().equals(view));
    }

    /** Addresses, without the parameters that they may need, by the view's name. */
    private static Map<String, String> views() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        Map<String, String> views = new TreeMap<>();
        scanner.findCandidateComponents("org.alcts.portal").forEach(found -> {
            Class<?> view = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
            views.put(view.getSimpleName(), view.getAnnotation(Route.class).value());
        });
        return views;
    }

    /** One that every member may read. */
    private long openInitiative(long unit) {
        jdbc.sql("""
                        insert into initiative (title, lead_unit_id, owner_office, reach, visibility, what, stage,
                                                last_update_on, stage_since, approved_on, created_on, revised_at)
                        values ('Open', ?, 'CHAIR', 'OWN_UNIT', 'MEMBERS', 'What', 'ACTIVE', ?, ?, ?, ?, now(6))""").params(unit, FIRST_DAY, FIRST_DAY, FIRST_DAY, FIRST_DAY).update();
        return jdbc.sql("select last_insert_id()").query(Long.class).single();
    }

    private long offering(long unit) {
        jdbc.sql("""
                        insert into offering (offering_key, title, unit_id, format, state, begins_on, entered_on, revised_at)
                        values ('screen-permissions', 'A webinar', ?, 'LIVE_WEBINAR', 'PLANNED', ?, ?, now(6))""").params(unit, FIRST_DAY, FIRST_DAY).update();
        return jdbc.sql("select last_insert_id()").query(Long.class).single();
    }
}
