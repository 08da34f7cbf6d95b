package org.alcts.portal.board.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.plan.SomePlans;
import org.alcts.portal.survey.SomePublishedSurvey;
import org.alcts.portal.survey.results.ResultsPublication;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/**
 * Puts a secret into everything that is not for everybody, reads every public address that leads to another, and finds none of
 * them; but finds all that is for everybody, so that the reading is known to reach it.
 */
@Transactional(timeout = 300)
class PublicSecretsDatabaseTest extends DatabaseTest {

    private static final String SECRET = "Xqzsecret";
    private static final String OPEN = "Xqzopen";

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:http://localhost:\\d+|[\",\\s>])(/(?:public(?:[/?][^\\s\"<>,]*)?|sitemap\\.xml|robots\\.txt))(?=[\",\\s<#]|$)");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private ResultsPublication publication;

    private MockMvc mvc;
    private SomePeople some;
    private SomePublicRecords records;

    @BeforeEach
    void browser() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        some = new SomePeople(jdbc, currentPerson);
        long person = some.member(SECRET + "given", SECRET + "family");
        records = new SomePublicRecords(jdbc, some.unit(UnitKind.SECTION, "Section of records"), person);
    }

    @Test
    void noSecretIsFoundUnderAnyPublicAddress() throws Exception {
        initiatives();
        decisions();
        measures();
        plans();
        surveys();
        SecurityContextHolder.clearContext();
        Map<String, String> pages = crawl();
        pages.forEach((address, body) -> assertThat(body)
                .as(address)
                .doesNotContainIgnoringCase(SECRET)
                .doesNotContain("987654321", "9,876,543", "77777", "77,777", "123454321", "1,234,543", "@example.org"));
        String all = String.join("\n", pages.values());
        for (String open : new String[] {
            "initiative", "milestone", "update", "decision", "note", "survey", "completed", "everybody"
        }) {
            assertThat(all).contains(OPEN + open);
        }
        assertThat(pages.keySet())
                .contains(
                        "/public/data/initiatives.csv",
                        "/public/data/initiatives.json",
                        "/public/feeds/updates.atom",
                        "/public/data/measures.csv",
                        "/public/data/performance.stratml.xml",
                        "/sitemap.xml");
        assertThat(pages.size()).isGreaterThan(40);
    }

    private void initiatives() {
        long open = records.initiative(OPEN + "initiative", "ACTIVE", "MEMBERS", SomePublicRecords.APPROVED, SECRET);
        records.milestone(open, OPEN + "milestone");
        records.update(open, "PROGRESS", "IDEA", SomePublicRecords.APPROVED, SECRET, SECRET);
        records.update(open, "RETURNED", "IDEA", SomePublicRecords.APPROVED, SECRET, SECRET);
        records.update(open, "APPROVED", "ACTIVE", SomePublicRecords.APPROVED, "", SECRET);
        records.update(open, "PROGRESS", "ACTIVE", FIRST_DAY, OPEN + "update", SECRET);
        records.initiative(OPEN + "completed", "COMPLETED", "MEMBERS", SomePublicRecords.APPROVED, SECRET);
        records.initiative(OPEN + "everybody", "DROPPED", "PUBLIC", SomePublicRecords.APPROVED, SECRET);
        for (String stage : new String[] {"IDEA", "PROPOSED"}) {
            hidden(records.initiative(SECRET + stage, stage, "PUBLIC", null, SECRET));
            hidden(records.initiative(SECRET + stage, stage, "MEMBERS", SomePublicRecords.APPROVED, SECRET));
        }
        hidden(records.initiative(SECRET + "unit", "ACTIVE", "UNIT", SomePublicRecords.APPROVED, SECRET));
        hidden(records.initiative(SECRET + "declined", "DROPPED", "MEMBERS", null, SECRET));
    }

    private void hidden(long initiative) {
        records.milestone(initiative, SECRET);
        records.update(initiative, "STARTED", "ACTIVE", SomePublicRecords.APPROVED, SECRET, SECRET);
        records.decision("INITIATIVE", initiative, SECRET, "APPROVED", SECRET);
        assertGone("/public/initiatives/" + initiative);
    }

    private void decisions() {
        records.decision("SURVEY", -1, OPEN + "decision", "APPROVED", null);
        for (String outcome : new String[] {"RETURNED", "DECLINED", null}) {
            records.decision("SURVEY", -1, SECRET, outcome, SECRET);
        }
        long closed = records.decision("SURVEY", -1, SECRET, "APPROVED", SECRET);
        jdbc.sql("""
                        insert into agenda_item (meeting_id, number, position, kind, title, wanted, document, closed_reason,
                                                 public_title, decision_id, record)
                        select id, 9001, 9001, 'ACTION', :s, :s, :s, 'PERSONNEL', :s, :decision, :s from meeting limit 1""").param("s", SECRET).param("decision", closed).update();
    }

    private void measures() {
        jdbc.sql("""
                        insert into measure (measure_key, plan_id, objective_id, name, kind, definition, formula, population, unit,
                                             direction, keeper, cadence, published)
                        select :key, p.id, o.id, :s, 'OUTCOME', :s, :s, :s, 'COUNT', 'UP', :s, :s, false
                          from plan p join goal_area g on g.plan_id = p.id join objective o on o.goal_area_id = g.id
                         where p.plan_key = 'alcts-2006-2011' and g.number = 3 and o.number = 1""").param("key", "xqz-unpublished").param("s", SECRET).update();
        value("xqz-unpublished", "VALID", SECRET);
        value("survey-response-rate", "PROPOSED", SECRET);
        value("survey-response-rate", "REFUSED", SECRET);
        value("survey-response-rate", "VALID", OPEN + "note");
        assertGone("/public/measures/xqz-unpublished");
    }

    private void value(String key, String state, String note) {
        jdbc.sql("""
                        insert into measure_value (measure_id, edition, as_of, value, note, source, origin, entered_on, entered_as, state)
                        select id, 1, '2008-12-31', 12, :note, :note, 'ENTERED', '2009-01-02', 'Office', :state from measure
                         where measure_key = :key""")
                .param("key", key)
                .param("note", note)
                .param("state", state)
                .update();
    }

    private void plans() {
        SomePlans plans = new SomePlans(jdbc);
        long draft = plans.plan(SECRET, 1, "2009-01-01", "2010-12-31", "DRAFT");
        plans.objective(plans.goalArea(draft, 1, SECRET), 1, SECRET, "2009-01-01", null);
    }

    private void surveys() {
        SomePublishedSurvey published = new SomePublishedSurvey(context, some, this::signIn).writing(SECRET);
        published.closedWith(35);
        jdbc.sql("update survey set title = ? where id = ?")
                .params(OPEN + "survey", published.id())
                .update();
        signIn(some.as(some.staff()));
        publication.publish(published.id());
        SomePublishedSurvey other = new SomePublishedSurvey(context, some, this::signIn);
        other.closedWith(35);
        jdbc.sql("update survey set title = ? where id = ?")
                .params(SECRET, other.id())
                .update();
        assertGone("/public/surveys/" + other.code());
        assertGone("/public/data/surveys/" + other.code() + ".json");
        assertGone("/public/data/surveys/" + other.code() + ".csv");
    }

    private void assertGone(String address) {
        try {
            MockHttpServletResponse answer =
                    mvc.perform(get(address)).andReturn().getResponse();
            assertThat(answer.getStatus()).as(address).isEqualTo(404);
            assertThat(answer.getContentAsString()).doesNotContain(SECRET);
        } catch (Exception e) {
            throw new AssertionError(address, e);
        }
    }

    private Map<String, String> crawl() throws Exception {
        Map<String, String> pages = new LinkedHashMap<>();
        Deque<String> ahead = new ArrayDeque<>();
        for (String start :
                new String[] {"/public", "/robots.txt", "/public/data/openapi.json", "/public/data/plan.json"}) {
            ahead.add(start);
        }
        while (!ahead.isEmpty() && pages.size() < 2_000) {
            String address = ahead.remove();
            if (pages.containsKey(address) || address.contains("{")) {
                continue;
            }
            MockHttpServletResponse answer =
                    mvc.perform(get(URI.create(address))).andReturn().getResponse();
            assertThat(answer.getStatus()).as(address).isEqualTo(200);
            String body = answer.getContentAsString(StandardCharsets.UTF_8);
            pages.put(address, body);
            Matcher found = ADDRESS.matcher(body);
            while (found.find()) {
                ahead.add(withoutStop(found.group(1)));
            }
        }
        return pages;
    }

    /** Without what stands after it in a sentence, and without the place within a page. */
    private static String withoutStop(String address) {
        return address.replace("&amp;", "&").replaceAll("#.*$", "").replaceAll("[.,;)]+$", "");
    }
}
