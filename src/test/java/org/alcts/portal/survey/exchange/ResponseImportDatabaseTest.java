package org.alcts.portal.survey.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.survey.NewSurvey;
import org.alcts.portal.survey.SomeSurveys;
import org.alcts.portal.survey.SurveyDesigns;
import org.alcts.portal.survey.results.FieldResult;
import org.alcts.portal.survey.results.ResultsPage;
import org.alcts.portal.survey.results.SurveyResults;
import org.alcts.portal.survey.results.ValueResult;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Answers from elsewhere become results here. */
@Transactional(timeout = 120)
class ResponseImportDatabaseTest extends DatabaseTest {

    private static final Path REAL_FILES = Path.of("../shared/surveys");

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private SurveyImport surveyImport;

    @Autowired
    private ResponseImport responseImport;

    @Autowired
    private SurveyDesigns designs;

    @Autowired
    private SurveyResults results;

    private SomePeople some;
    private long unit;

    @BeforeEach
    void theOffice() {
        some = new SomePeople(jdbc, currentPerson);
        unit = some.unit(UnitKind.SECTION, "Import Section");
        signIn(some.as(some.staff()));
    }

    /** Those of the published counts whose question both files have. */
    @Test
    void aRealSurveyWithRealAnswersGivesThePublishedCounts() throws IOException {
        assumeTrue(Files.exists(REAL_FILES), "The folder of real surveys is not here");
        long survey = surveyImport.save(Files.readAllBytes(REAL_FILES.resolve("uk_core_survey.lss")), "", unit);
        ReadResponses taken =
                responseImport.take(survey, Files.readAllBytes(REAL_FILES.resolve("rse_uk_2016_responses.csv")), true);
        assertThat(taken.responses()).hasSize(273);
        ResultsPage page = results.of(survey);
        int compared = 0;
        for (String code : Set.of(
                "affSat4",
                "currentEmp10",
                "currentEmp12",
                "edu1",
                "edu2",
                "socio1",
                "socio2",
                "socio3",
                "socio4",
                "stability1",
                "tool2")) {
            Map<String, Long> published = published(code);
            Map<String, Long> found = found(page, code);
            published.forEach((label, count) -> assertThat(found.getOrDefault(label, 0L))
                    .as("%s: %s in %s", code, label, found)
                    .isEqualTo(count));
            compared += published.size();
        }
        assertThat(compared).isGreaterThan(40);
        Map<String, Long> workGroup = found(page, "currentWork2");
        assertThat(workGroup).containsEntry("y", 164L).containsEntry("n", 109L);
        assertThat(found(page, "stability2")).containsEntry("y", 59L).containsEntry("n", 214L);
    }

    private static Map<String, Long> published(String code) throws IOException {
        Map<String, Long> counts = new HashMap<>();
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder().ofCsvRecord(REAL_FILES.resolve("expected/rse_uk_2016/" + code + ".csv"))) {
            boolean header = true;
            for (CsvRecord row : csv) {
                boolean counted = row.getFieldCount() > 1 && row.getField(1).matches("\\d+(\\.0)?");
                if (!header && counted && !row.getField(0).isBlank()) {
                    counts.put(key(row.getField(0)), (long) Double.parseDouble(row.getField(1)));
                }
                header = false;
            }
        }
        return counts;
    }

    private static Map<String, Long> found(ResultsPage page, String code) {
        FieldResult field = page.questions().stream()
                .flatMap(question -> question.fields().stream())
                .filter(result -> result.field().name().equals(code)
                        || result.field().name().endsWith("[" + code + "]"))
                .findFirst()
                .orElseThrow();
        Map<String, Long> counts = new HashMap<>();
        for (ValueResult value : field.values()) {
            String label = value.label().in("en", "en");
            if (value.count().number() > 0) {
                counts.put(
                        key(label.isEmpty() ? value.code() : label),
                        value.count().number());
            }
        }
        return counts;
    }

    private static String key(String label) {
        return PlainText.of(label).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    @Test
    void readsCodesAndWordsAndLeavesOutWhatSaysWhoAnswered() {
        long survey = designs.create(new NewSurvey("", unit, SomeSurveys.questionnaire()));
        ReadResponses read = responseImport.look(survey, """
                id;submitdate;A1. Where do you work?;A3[cat];A3_acq;T1[rda];Years in libraries;What else
                1;2009-01-01 10:00:00;public;Y;;4;12,5;x
                2;2009-01-02 10:00:00;Academic;No;cat;9;many;y
                3;;;;;;;""".getBytes(StandardCharsets.UTF_8));
        assertThat(read.responses()).hasSize(2);
        assertThat(read.empty()).isEqualTo(1);
        assertThat(read.responses().getFirst().values())
                .isEqualTo(Map.of("A1", "public", "A3[cat]", "Y", "T1[rda]", "4", "N1", "12.5"));
        assertThat(read.columns())
                .extracting(ResponseColumn::left)
                .containsExactly(
                        "it could say who answered, or when",
                        "it could say who answered, or when",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "no question is called so");
        assertThat(read.columns().get(4).unread()).as("another choice's word").isEqualTo(1);
        assertThat(read.columns().get(5).added()).containsExactly("9");
        assertThat(read.columns().get(6).unread()).isEqualTo(1);
    }

    @Test
    void answersAreTakenOverOnceAndByTheOfficeAlone() {
        long survey = designs.create(new NewSurvey("", unit, SomeSurveys.questionnaire()));
        byte[] file = "A1\npublic\nschool\n".getBytes(StandardCharsets.UTF_8);
        responseImport.take(survey, file, false);
        assertThatThrownBy(() -> responseImport.take(survey, file, false)).isInstanceOf(Refused.class);
        assertThat(results.of(survey).responses().isShown())
                .as("two are too few to show")
                .isFalse();
        signIn(some.as(some.member("Mia", "Member")));
        assertThatThrownBy(() -> responseImport.look(survey, file)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aTableThatIsNoneIsRefusedInWords() {
        long survey = designs.create(new NewSurvey("", unit, SomeSurveys.questionnaire()));
        for (byte[] file : List.of(
                new byte[0],
                "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1),
                "A1".getBytes(StandardCharsets.UTF_8),
                "B,C\n1,2\n".getBytes(StandardCharsets.UTF_8))) {
            assertThatThrownBy(() -> responseImport.look(survey, file)).isInstanceOf(FileRefused.class);
        }
    }
}
