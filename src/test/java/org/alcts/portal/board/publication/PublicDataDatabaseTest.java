package org.alcts.portal.board.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.plan.StratmlSchemas;
import org.alcts.portal.survey.SomePublishedSurvey;
import org.alcts.portal.survey.results.ResultsPublication;
import org.alcts.portal.survey.tally.Responses;
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
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Transactional(timeout = 300)
class PublicDataDatabaseTest extends DatabaseTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private Responses responses;

    @Autowired
    private ResultsPublication publication;

    @Autowired
    private JsonMapper json;

    private MockMvc mvc;
    private SomePublicRecords records;
    private String survey;

    @BeforeEach
    void somethingToRead() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        SomePeople some = new SomePeople(jdbc, currentPerson);
        records = new SomePublicRecords(
                jdbc, some.unit(UnitKind.SECTION, "Section of records"), some.member("Rita", "Records"));
        for (int i = 0; i < 3; i++) {
            long one = records.initiative("=Courses " + i, "ACTIVE", "MEMBERS", SomePublicRecords.APPROVED, "x");
            records.milestone(one, "First course");
            records.update(one, "APPROVED", "ACTIVE", SomePublicRecords.APPROVED, "+1 course", "x");
            records.decision("INITIATIVE", one, "Courses " + i, "APPROVED", null);
        }
        SomePublishedSurvey published = new SomePublishedSurvey(context, some, this::signIn);
        published.closedWith(35);
        signIn(some.as(some.staff()));
        publication.publish(published.id());
        survey = published.code();
        SecurityContextHolder.clearContext();
    }

    private MockHttpServletResponse answer(String address) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(get(URI.create(address))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer;
    }

    private JsonNode json(String address) throws Exception {
        return json.readTree(answer(address).getContentAsByteArray());
    }

    private List<NamedCsvRecord> csv(String address) throws Exception {
        String text = answer(address).getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text.substring(1))) {
            return reader.stream().toList();
        }
    }

    @Test
    void everyAnswerIsAsTheDescriptionSays() throws Exception {
        JsonNode document = json("/public/data/openapi.json");
        JsonShapes shapes = new JsonShapes(document);
        int checked = 0;
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            String address = path.getKey().replace("{code}", survey);
            JsonNode content = path.getValue()
                    .at("/get/responses/200/content")
                    .properties()
                    .iterator()
                    .next()
                    .getValue();
            String type = path.getValue()
                    .at("/get/responses/200/content")
                    .propertyNames()
                    .iterator()
                    .next();
            MockHttpServletResponse answer = answer(address);
            assertThat(answer.getContentType()).as(address).startsWith(type);
            assertThat(answer.getHeader("ETag")).as(address).isNotBlank();
            assertThat(mvc.perform(get(address).header("If-None-Match", answer.getHeader("ETag")))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(address)
                    .isEqualTo(304);
            if (type.equals("application/json")) {
                assertThat(shapes.faults(json.readTree(answer.getContentAsByteArray()), content.get("schema")))
                        .as(address)
                        .isEmpty();
                checked++;
            }
        }
        assertThat(checked).isGreaterThanOrEqualTo(8);
    }

    @Test
    void everyPublicAddressForProgramsIsDescribed() throws Exception {
        Set<String> described =
                new TreeSet<>(json("/public/data/openapi.json").get("paths").propertyNames());
        Set<String> mapped = new TreeSet<>();
        context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPatternValues().stream()
                        .map(pattern -> pattern.replaceAll("\\{(\\w+):.*?}(?=\\.|$)", "{$1}"))
                        .filter(pattern -> pattern.matches("/public/(data|feeds)/.*"))
                        .forEach(mapped::add));
        assertThat(mapped).isEqualTo(described).hasSizeGreaterThan(15);
    }

    /** The test itself: it must find what it is there to find. */
    @Test
    void aFieldThatIsNotDescribedIsFound() throws Exception {
        JsonNode document = json("/public/data/openapi.json");
        JsonShapes shapes = new JsonShapes(document);
        JsonNode schema = json.readTree("{\"$ref\":\"#/components/schemas/Unit\"}");
        assertThat(shapes.faults(json.readTree("{\"key\":\"as\",\"name\":\"AS\"}"), schema))
                .isEmpty();
        assertThat(shapes.faults(json.readTree("{\"key\":\"as\",\"name\":\"AS\",\"more\":1}"), schema))
                .hasSize(1);
        assertThat(shapes.faults(json.readTree("{\"key\":1}"), schema)).hasSize(2);
    }

    @Test
    void pagesLeadToTheNextUntilAllWasRead() throws Exception {
        List<Long> ids = new ArrayList<>();
        String address = "/public/data/initiatives.json?size=2";
        int total = 0;
        while (address != null) {
            JsonNode page = json(address);
            total = page.get("total").asInt();
            page.get("items").forEach(item -> ids.add(item.get("id").asLong()));
            address = page.get("next").isNull()
                    ? null
                    : page.get("next").asString().replace("http://localhost:8080", "");
        }
        assertThat(ids).hasSize(total).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3);
        assertThat(csv("/public/data/initiatives.csv")).hasSize(total);
    }

    @Test
    void aSpreadsheetRunsNothing() throws Exception {
        assertThat(csv("/public/data/initiatives.csv?q=Courses").stream().map(line -> line.getField("title")))
                .anyMatch(title -> title.startsWith("'=Courses"));
        assertThat(csv("/public/data/updates.csv").stream().map(line -> line.getField("text")))
                .contains("'+1 course");
    }

    @Test
    void whatIsHeldBackIsMarkedInEveryCell() throws Exception {
        List<NamedCsvRecord> settings = csv("/public/data/surveys/" + survey + ".csv").stream()
                .filter(line -> line.getField("question").equals("A1"))
                .toList();
        assertThat(settings)
                .extracting(line -> line.getField("count"))
                .containsExactly("suppressed", "20", "suppressed");
        assertThat(settings.getFirst().getField("hidden")).isEqualTo("TOO_FEW");
        assertThat(settings.getFirst().getField("share")).isEqualTo("suppressed");
        JsonNode school = json("/public/data/surveys/" + survey + ".json").at("/questions/0/fields/0/values/2");
        assertThat(school.get("count").isNull()).isTrue();
        assertThat(school.get("hidden").asString()).isEqualTo("TOO_FEW");
        assertThat(school.get("share").isNull()).isTrue();
    }

    @Test
    void otherSitesMayRead() throws Exception {
        MockHttpServletResponse answer = mvc.perform(
                        get("/public/data/plan.json").header("Origin", "https://elsewhere.example"))
                .andReturn()
                .getResponse();
        assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.getHeader("Access-Control-Allow-Credentials")).isNull();
        assertThat(answer.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void thePlanIsValidStratmlInBothParts() throws Exception {
        StratmlSchemas.validate(answer("/public/data/plan.stratml.xml").getContentAsByteArray());
        StratmlSchemas.validatePerformance(
                answer("/public/data/performance.stratml.xml").getContentAsByteArray());
    }

    @Test
    void theFeedsAreAtomAndLeadBack() throws Exception {
        for (String feed : List.of("updates", "decisions")) {
            var document =
                    AtomFeedTest.parse(answer("/public/feeds/" + feed + ".atom").getContentAsByteArray());
            AtomFeedTest.assertAtom(document);
            assertThat(document.getElementsByTagNameNS(AtomFeed.NAMESPACE, "entry")
                            .getLength())
                    .isGreaterThanOrEqualTo(3);
        }
    }
}
