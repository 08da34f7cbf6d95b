package org.alcts.portal.board.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.List;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.survey.SomePublishedSurvey;
import org.alcts.portal.survey.results.ResultsPublication;
import org.alcts.portal.test.DatabaseTest;
import org.alcts.portal.test.StatementCount;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

/** What every public page keeps to: no session, nothing that runs, kept by whoever likes, and the same figures everywhere. */
@Transactional(timeout = 300)
class PublicPagesDatabaseTest extends DatabaseTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private ResultsPublication publication;

    private MockMvc mvc;
    private SomePeople some;
    private SomePublicRecords records;
    private long unit;
    private long initiative;
    private String survey;

    @BeforeEach
    void somethingToRead() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        some = new SomePeople(jdbc, currentPerson);
        unit = some.unit(UnitKind.SECTION, "Section & of records");
        records = new SomePublicRecords(jdbc, unit, some.member("Rita", "Records"));
        initiative = records.initiative("Courses <i>now</i>", "ACTIVE", "MEMBERS", SomePublicRecords.APPROVED, "x");
        records.milestone(initiative, "First course");
        records.update(initiative, "APPROVED", "ACTIVE", SomePublicRecords.APPROVED, "", "x");
        records.update(initiative, "PROGRESS", "ACTIVE", FIRST_DAY, "Two courses <script>alert(1)</script> held", "x");
        records.decision("INITIATIVE", initiative, "Courses", "APPROVED", "A good thing");
        SomePublishedSurvey published = new SomePublishedSurvey(context, some, this::signIn);
        published.closedWith(35);
        signIn(some.as(some.staff()));
        publication.publish(published.id());
        survey = published.code();
        SecurityContextHolder.clearContext();
    }

    private List<String> pages() {
        return List.of(
                "/public",
                "/public/goals/3",
                "/public/initiatives",
                "/public/initiatives?q=courses&goal=3&stage=active",
                "/public/initiatives?q=nothing-like-it",
                "/public/initiatives/" + initiative,
                "/public/measures",
                "/public/measures/survey-response-rate",
                "/public/decisions",
                "/public/surveys",
                "/public/surveys/" + survey,
                "/public/data");
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        return mvc.perform(get(URI.create(address))).andReturn().getResponse();
    }

    private Document page(String address) throws Exception {
        MockHttpServletResponse answer = answer(address);
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    @Test
    void everyPageIsWholeAndRunsNothing() throws Exception {
        for (String address : pages()) {
            Document page = page(address);
            assertThat(page.outerHtml()).as(address).doesNotContain("??", "${", "#{", "th:");
            assertThat(page.select("html").attr("lang")).isEqualTo("en");
            assertThat(page.select("h1")).as(address).hasSize(1);
            assertThat(page.select("main")).hasSize(1);
            assertThat(page.select("script, [style], style, [onclick], iframe"))
                    .as(address)
                    .isEmpty();
            assertThat(page.select("link[rel=canonical]").attr("href"))
                    .isEqualTo("http://localhost:8080" + address.replaceAll("\\?.*", ""));
            assertThat(page.select("meta[property^=og:]")).hasSizeGreaterThanOrEqualTo(4);
            assertThat(page.select("link[type=application/atom+xml]")).hasSize(2);
            assertThat(page.select("a[href=/login]")).hasSize(1);
            List<String> ids = page.select("[id]").eachAttr("id");
            assertThat(ids).as(address).doesNotHaveDuplicates();
            assertThat(page.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                    .as(address)
                    .isSubsetOf(ids);
            assertThat(page.select("img:not([alt]), a:not([href])")).as(address).isEmpty();
            for (Element field : page.select("input:not([type=hidden]), select")) {
                assertThat(page.select("label[for=" + field.id() + "]")).hasSize(1);
            }
        }
    }

    @Test
    void noPageKnowsAnybodyAndAnybodyMayKeepIt() throws Exception {
        for (String address : pages()) {
            var result = mvc.perform(get(URI.create(address))).andReturn();
            MockHttpServletResponse answer = result.getResponse();
            assertThat(answer.getHeader("Set-Cookie")).as(address).isNull();
            assertThat(result.getRequest().getSession(false)).as(address).isNull();
            assertThat(answer.getHeader("Cache-Control")).isEqualTo("max-age=60, public");
            assertThat(answer.getHeaders("Content-Security-Policy"))
                    .singleElement()
                    .asString()
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe", "script-src");
            assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            String tag = answer.getHeader("ETag");
            assertThat(tag).startsWith("W/\"");
            assertThat(mvc.perform(get(URI.create(address)).header("If-None-Match", tag))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(address)
                    .isEqualTo(304);
            assertThat(mvc.perform(get(URI.create(address))
                                    .header("If-Modified-Since", answer.getHeader("Last-Modified")))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(304);
            MockHttpServletResponse head =
                    mvc.perform(head(URI.create(address))).andReturn().getResponse();
            assertThat(head.getStatus()).isEqualTo(200);
            assertThat(head.getHeader("ETag")).isEqualTo(tag);
        }
    }

    @Test
    void whoeverIsSignedInReadsWhatEverybodyReads() throws Exception {
        String nobody = answer("/public/initiatives").getContentAsString();
        long hidden = records.initiative("Kept to its units", "ACTIVE", "UNIT", SomePublicRecords.APPROVED, "x");
        signIn(some.as(some.staff()));
        MockHttpSession session = new MockHttpSession();
        session.setAttribute("SPRING_SECURITY_CONTEXT", SecurityContextHolder.getContext());
        MockHttpServletResponse office = mvc.perform(get("/public/initiatives").session(session))
                .andReturn()
                .getResponse();
        assertThat(office.getContentAsString()).isEqualTo(nobody);
        assertThat(mvc.perform(get("/public/initiatives/" + hidden).session(session))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void whatPeopleTypedIsShownAsTheyTypedIt() throws Exception {
        Document page = page("/public/initiatives/" + initiative);
        assertThat(page.selectFirst("h1").text()).isEqualTo("Courses <i>now</i>");
        assertThat(page.text()).contains("Two courses <script>alert(1)</script> held");
        assertThat(page("/public/surveys/" + survey).selectFirst("h1").text()).contains("<b>now</b>");
    }

    @Test
    void aChangeIsSeenAtOnceAndWhatIsWithdrawnIsGone() throws Exception {
        String address = "/public/initiatives/" + initiative;
        String before = answer(address).getHeader("ETag");
        assertThat(answer(address).getHeader("ETag")).isEqualTo(before);
        asLater();
        jdbc.sql("update initiative set title = 'Courses later' where id = ?")
                .param(initiative)
                .update();
        assertThat(page(address).selectFirst("h1").text()).isEqualTo("Courses later");
        assertThat(answer(address).getHeader("ETag")).isNotEqualTo(before);
        asLater();
        jdbc.sql("update initiative set visibility = 'UNIT' where id = ?")
                .param(initiative)
                .update();
        assertThat(answer(address).getStatus()).isEqualTo(404);
        assertThat(answer("/public").getContentAsString()).doesNotContain("Courses later");
        assertThat(answer("/public/decisions").getContentAsString()).doesNotContain("Courses");
    }

    /** Dates the next change as a transaction of its own would have: this test is one from its beginning to its end. */
    private void asLater() {
        jdbc.sql("set timestamp = @@timestamp + 0.001").update();
    }

    @Test
    void aDaysEndChangesWhatDependsOnTheDay() throws Exception {
        assertThat(page("/public").select("footer").text()).contains("12 January 2009");
        goTo(FIRST_DAY.plusDays(1));
        assertThat(page("/public").select("footer").text()).contains("13 January 2009");
    }

    @Test
    void aPlanThatIsClosedToThePublicShowsOnlyWhatItsUnitsShowToEverybody() throws Exception {
        long shown = records.initiative("For everybody", "ACTIVE", "PUBLIC", SomePublicRecords.APPROVED, "x");
        jdbc.sql("update plan set open_to_public = false where plan_key = 'alcts-2006-2011'")
                .update();
        assertThat(answer("/public/initiatives/" + initiative).getStatus()).isEqualTo(404);
        assertThat(answer("/public/initiatives/" + shown).getStatus()).isEqualTo(200);
    }

    @Test
    void figuresAndListsAgree() throws Exception {
        Document plan = page("/public");
        for (Element figure : plan.select(".figures a")) {
            Document list = page(figure.attr("href"));
            assertThat(list.select(".found").text().replaceAll("^No ", "0 ").replaceAll("^One ", "1 "))
                    .startsWith(figure.select("strong").text() + " ");
        }
    }

    @Test
    void whatThereIsNotIsSaidInTheSameLook() throws Exception {
        for (String address : List.of(
                "/public/nowhere",
                "/public/goals/99",
                "/public/goals/x",
                "/public/initiatives/999999999",
                "/public/measures/none",
                "/public/surveys/none",
                "/public/data/nothing.json",
                "/public/data/surveys/none.csv")) {
            MockHttpServletResponse answer = answer(address);
            assertThat(answer.getStatus()).as(address).isEqualTo(404);
            Document page = Jsoup.parse(answer.getContentAsString());
            assertThat(page.select("h1").text()).as(address).isEqualTo("There is nothing here");
            assertThat(page.select("nav a")).isNotEmpty();
            assertThat(answer.getHeader("Set-Cookie")).isNull();
        }
        assertThat(mvc.perform(post("/public")).andReturn().getResponse().getStatus())
                .isEqualTo(405);
    }

    @Test
    void nonsenseInAnAddressFiltersNothingAndTurnsNoPage() throws Exception {
        for (String query :
                List.of("page=x", "page=-1", "page=99999999999", "stage=idea", "goal=%27%20or%201", "q=%25")) {
            assertThat(answer("/public/initiatives?" + query).getStatus())
                    .as(query)
                    .isEqualTo(200);
        }
        assertThat(page("/public/initiatives?stage=idea").text()).doesNotContain("Idea");
    }

    @Test
    void theNumberOfStatementsDoesNotGrow() throws Exception {
        for (int i = 0; i < 4; i++) {
            more(i);
        }
        long[] few = counts();
        for (int i = 0; i < 25; i++) {
            more(100 + i);
        }
        assertThat(counts()).containsExactly(few);
        for (long statements : few) {
            assertThat(statements).isLessThanOrEqualTo(20);
        }
    }

    private void more(int i) {
        long one = records.initiative("One more " + i, "ACTIVE", "MEMBERS", SomePublicRecords.APPROVED, "x");
        records.milestone(one, "Step");
        records.update(one, "STARTED", "ACTIVE", SomePublicRecords.APPROVED, "Begun", "x");
        records.decision("INITIATIVE", one, "One more " + i, "APPROVED", null);
    }

    private long[] counts() {
        return List.of(
                        "/public",
                        "/public/goals/3",
                        "/public/initiatives",
                        "/public/decisions",
                        "/public/measures",
                        "/public/data/initiatives.json",
                        "/public/data/updates.json",
                        "/public/feeds/updates.atom",
                        "/sitemap.xml")
                .stream()
                .mapToLong(address -> StatementCount.of(() -> {
                    try {
                        answer(address + "?" + System.nanoTime());
                    } catch (Exception e) {
                        throw new AssertionError(e);
                    }
                }))
                .toArray();
    }

    @Test
    void robotsAreToldWhatIsForThem() throws Exception {
        assertThat(answer("/robots.txt").getContentAsString())
                .contains("Allow: /public", "Disallow: /\n", "Sitemap: http://localhost:8080/sitemap.xml");
        Document map = Jsoup.parse(answer("/sitemap.xml").getContentAsString(), "", Parser.xmlParser());
        assertThat(map.select("loc").eachText())
                .contains(
                        "http://localhost:8080/public/initiatives/" + initiative,
                        "http://localhost:8080/public/surveys/" + survey,
                        "http://localhost:8080/public/goals/5");
    }
}
