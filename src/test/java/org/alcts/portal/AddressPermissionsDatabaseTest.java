package org.alcts.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.survey.SomePublishedSurvey;
import org.alcts.portal.survey.results.ResultsPublication;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Asks for every address that answers without a screen, as every role, and holds who gets it to the table in
 * {@code permissions/addresses.csv}. A controller's method that no row reaches fails.
 */
@Transactional(timeout = 300)
class AddressPermissionsDatabaseTest extends DatabaseTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private ResultsPublication publication;

    private final Set<HandlerMethod> reached = new HashSet<>();
    private MockMvc mvc;
    private SomePeople some;
    private Map<String, Long> people;
    private String survey;
    private long initiative;
    private long packet;

    @BeforeEach
    void somethingAtEveryAddress() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        some = new SomePeople(jdbc, currentPerson);
        people = SomeoneInEveryRole.of(some);
        var published = new SomePublishedSurvey(context, some, this::signIn);
        published.closedWith(35);
        signIn(some.as(people.get("office")));
        publication.publish(published.id());
        survey = published.code();
        initiative = openInitiative(some.unit(UnitKind.SECTION, "Lead Section"));
        packet = packet(people.get("board"));
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyAddressAnswersWhomTheTableNames() throws Exception {
        Map<String, Map<String, Boolean>> table =
                PermissionTable.read("addresses.csv").rows();
        List<String> faults = new ArrayList<>();
        for (var row : table.entrySet()) {
            Map<String, Boolean> answered = whoIsAnswered(row.getKey());
            if (!answered.equals(row.getValue())) {
                faults.add(PermissionTable.line(row.getKey(), answered));
            }
        }
        assertThat(faults).as("as it is; the table has another row").isEmpty();
        assertThat(mapped()).as("addresses without a row").isSubsetOf(names(reached));
    }

    private Map<String, Boolean> whoIsAnswered(String row) throws Exception {
        URI address = URI.create(row.replace("{survey}", survey)
                .replace("{initiative}", String.valueOf(initiative))
                .replace("{packet}", String.valueOf(packet)));
        Map<String, Boolean> answered = new LinkedHashMap<>();
        for (var role : people.entrySet()) {
            MockHttpServletRequestBuilder request = get(address);
            if (role.getValue() != null) {
                request.with(authentication(some.as(role.getValue())));
            }
            MvcResult result = mvc.perform(request).andReturn();
            if (result.getHandler() instanceof HandlerMethod method) {
                reached.add(method);
            }
            answered.put(role.getKey(), result.getResponse().getStatus() == 200);
        }
        return answered;
    }

    private Set<String> mapped() {
        return names(mapping.getHandlerMethods().values().stream()
                .filter(method -> method.getBeanType().getPackageName().startsWith("org.alcts"))
                .collect(Collectors.toSet()));
    }

    private static Set<String> names(Set<HandlerMethod> methods) {
        return methods.stream().map(HandlerMethod::getShortLogMessage).collect(Collectors.toSet());
    }

    private long openInitiative(long unit) {
        return insert("""
                insert into initiative (title, lead_unit_id, owner_office, reach, visibility, what, stage,
                                        last_update_on, stage_since, approved_on, created_on, revised_at)
                values ('Open', ?, 'CHAIR', 'OWN_UNIT', 'MEMBERS', 'What', 'ACTIVE', ?, ?, ?, ?, now(6))""", unit, FIRST_DAY, FIRST_DAY, FIRST_DAY, FIRST_DAY);
    }

    private long packet(long frozenBy) {
        LocalDate day = FIRST_DAY.plusDays(10);
        long meeting = insert("""
                insert into meeting (meeting_key, kind, name, place, starts_on, ends_on)
                values ('address-permissions', 'CONFERENCE', 'Meeting of addresses', 'Denver', ?, ?)""", day, day);
        long id = insert("""
                insert into packet (meeting_id, number, frozen_at, frozen_by, frozen_as)
                values (?, 1, now(6), ?, 'Director')""", meeting, frozenBy);
        for (String audience : List.of("MEMBERS", "BOARD")) {
            byte[] content = audience.getBytes(StandardCharsets.UTF_8);
            insert("""
                    insert into packet_file (packet_id, audience, format, size, sha256, content)
                    values (?, ?, 'PDF', ?, sha2(?, 256), ?)""", id, audience, content.length, content, content);
        }
        return id;
    }

    private long insert(String sql, Object... values) {
        jdbc.sql(sql).params(values).update();
        return jdbc.sql("select last_insert_id()").query(Long.class).single();
    }
}
