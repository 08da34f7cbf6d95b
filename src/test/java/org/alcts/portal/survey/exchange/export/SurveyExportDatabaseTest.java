package org.alcts.portal.survey.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.survey.EnteredFielding;
import org.alcts.portal.survey.NewSurvey;
import org.alcts.portal.survey.SomeSurveys;
import org.alcts.portal.survey.SurveyAnswering;
import org.alcts.portal.survey.SurveyDesigns;
import org.alcts.portal.survey.SurveyFielding;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Who gets which files, and that what the screen hides is hidden in all of them. */
@Transactional
class SurveyExportDatabaseTest extends DatabaseTest {

    /** What somebody wrote; found in a file only where single responses are. */
    private static final String WISH = "=HYPERLINK(my secret wish)";

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private SurveyDesigns designs;

    @Autowired
    private SurveyFielding fielding;

    @Autowired
    private SurveyAnswering answering;

    @Autowired
    private SurveyExport export;

    private final List<Long> members = new ArrayList<>();
    private SomePeople some;
    private long section;
    private long chair;
    private long office;
    private long director;

    @BeforeEach
    void people() {
        some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Acquisitions Section");
        long board = some.unit(UnitKind.BOARD, "Board of Directors");
        chair = some.member("Cora", "Chair");
        office = some.member("Olga", "Office");
        director = some.member("Dan", "Director");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null)
                .assign(office, some.unit(UnitKind.OFFICE, "Office"), Office.STAFF, SomePeople.LONG_AGO, null)
                .assign(director, board, Office.DIRECTOR_AT_LARGE, SomePeople.LONG_AGO, null, true);
        for (int i = 0; i < 14; i++) {
            long member = some.member("Mia" + i, "Member");
            some.affiliate(member, section);
            members.add(member);
        }
    }

    @Test
    void anAnonymousSurveyNeverYieldsResponsesWhateverIsAskedFor() {
        long survey = closed(SomeSurveys.of(section));

        for (long person : List.of(office, director, chair, members.getFirst())) {
            signIn(some.as(person));
            assertThat(export.offered(survey))
                    .containsExactly(ExportContent.QUESTIONNAIRE, ExportContent.CODEBOOK, ExportContent.COUNTS);
            for (ExportFormat format : List.of(ExportFormat.CSV, ExportFormat.XLSX, ExportFormat.SPSS)) {
                ExportChoice responses = new ExportChoice(ExportContent.RESPONSES, format, false, "en");
                assertThatThrownBy(() -> file(survey, responses)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> export.fileName(survey, responses)).isInstanceOf(AccessDeniedException.class);
            }
            for (ExportChoice choice : choices(ExportContent.COUNTS)) {
                assertThat(inside(survey, choice)).as("%s", choice).doesNotContain("secret");
            }
            assertThat(text(survey, codebook())).doesNotContain("secret");
        }
    }

    /** 9 public, 3 academic, 2 school: both small ones are hidden, in every file. */
    @Test
    void whatTheScreenHidesIsHiddenInEveryFile() {
        long survey = closed(SomeSurveys.of(section));
        signIn(some.as(members.getFirst()));

        assertThat(lines(text(survey, counts(ExportFormat.CSV, false)), "A1,A1,"))
                .containsExactly(
                        "A1,A1,public,9,14,0.6429,",
                        "A1,A1,academic,,14,,hidden: too few people",
                        "A1,A1,school,,14,,hidden: too few people");
        assertThat(lines(text(survey, counts(ExportFormat.CSV, true)), "A1,Where do you work?,A1,,academic,academic,"))
                .hasSize(1);
        byte[] workbook = file(survey, counts(ExportFormat.XLSX, false));
        assertThat(XlsxFile.cells(workbook, 1))
                .contains(
                        List.of("A1", "A1", "public", "9", "14", "0.6429"),
                        List.of("A1", "A1", "academic", "", "14", "", "hidden: too few people"));
        assertThat(inside(survey, counts(ExportFormat.SPSS, false)))
                .contains("academic,-1,14,-1,hidden: too few people")
                .contains("anonymous");
        assertThat(text(survey, codebook()))
                .contains("<catValu>academic</catValu>\n<labl>academic</labl>\n<txt>hidden: too few people</txt>")
                .contains("<catStat type=\"freq\">9</catStat>")
                .contains("93% (14 of 15 persons who were asked)");
    }

    @Test
    void responsesThatCarryNamesAreForTheOfficeAlone() {
        long survey = closed(SomeSurveys.withNames(section));

        for (long person : List.of(director, chair, members.getFirst())) {
            signIn(some.as(person));
            assertThat(export.offered(survey)).doesNotContain(ExportContent.RESPONSES);
            assertThatThrownBy(() -> file(survey, responses(ExportFormat.CSV, false)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        signIn(some.as(office));
        assertThat(export.offered(survey)).contains(ExportContent.RESPONSES);
        assertThat(export.fileName(survey, responses(ExportFormat.XLSX, false))).endsWith("-responses.xlsx");
        List<String> lines =
                text(survey, responses(ExportFormat.CSV, false)).lines().toList();
        assertThat(lines).hasSize(1 + members.size());
        assertThat(lines.getFirst()).isEqualTo("\uFEFFA1,A3[cat],A3[acq],A3[ser],T1[rda],T1[erm],N1,X1");
        assertThat(lines).contains("public,Y,,,,,12.5,'" + WISH);
        assertThat(text(survey, responses(ExportFormat.CSV, true)))
                .contains("A3[cat]. Your areas [cat]")
                .contains("public,Yes,,,,,12.5,'" + WISH);
        assertThat(XlsxFile.cells(file(survey, responses(ExportFormat.XLSX, false)), 1))
                .hasSize(1 + members.size());
        assertThat(inside(survey, responses(ExportFormat.SPSS, false)))
                .contains("GET DATA")
                .contains("public,1,0,0,,,12.5,'" + WISH);
    }

    @Test
    void publishedDataAreForEveryReaderOfResultsAndNothingOfThemIsHidden() {
        long survey = closed(SomeSurveys.of(section));
        jdbc.sql("update survey set public_data = true, imported = true where id = ?")
                .param(survey)
                .update();
        signIn(some.as(members.getFirst()));

        assertThat(text(survey, responses(ExportFormat.CSV, false)).lines()).hasSize(1 + members.size());
        assertThat(lines(text(survey, counts(ExportFormat.CSV, false)), "A1,A1,"))
                .contains("A1,A1,school,2,14,0.1429,");
        assertThat(text(survey, codebook())).contains("published data");
    }

    @Test
    void beforeTheEndMembersGetNothingAndMakersTheQuestionnaire() {
        long survey = open(SomeSurveys.of(section));

        signIn(some.as(members.getFirst()));
        assertThat(export.offered(survey)).isEmpty();
        ExportChoice surveyJs = new ExportChoice(ExportContent.QUESTIONNAIRE, ExportFormat.SURVEYJS, false, "en");
        for (ExportChoice choice : List.of(surveyJs, codebook(), counts(ExportFormat.CSV, false))) {
            assertThatThrownBy(() -> file(survey, choice)).isInstanceOf(AccessDeniedException.class);
        }
        signIn(some.as(chair));
        assertThat(export.offered(survey)).containsExactly(ExportContent.QUESTIONNAIRE);
        assertThat(text(survey, surveyJs)).contains("\"name\" : \"A1\"");
        signIn(some.as(director));
        assertThat(export.offered(survey)).contains(ExportContent.COUNTS).doesNotContain(ExportContent.RESPONSES);
        assertThatThrownBy(() -> export.offered(-1)).isInstanceOf(Refused.class);
    }

    private static ExportChoice codebook() {
        return new ExportChoice(ExportContent.CODEBOOK, ExportFormat.DDI, false, "en");
    }

    private static ExportChoice counts(ExportFormat format, boolean labels) {
        return new ExportChoice(ExportContent.COUNTS, format, labels, "en");
    }

    private static ExportChoice responses(ExportFormat format, boolean labels) {
        return new ExportChoice(ExportContent.RESPONSES, format, labels, "en");
    }

    private static List<ExportChoice> choices(ExportContent content) {
        List<ExportChoice> choices = new ArrayList<>();
        for (ExportFormat format : List.of(ExportFormat.CSV, ExportFormat.XLSX, ExportFormat.SPSS)) {
            choices.add(new ExportChoice(content, format, false, "en"));
            choices.add(new ExportChoice(content, format, true, "en"));
        }
        return choices;
    }

    private byte[] file(long survey, ExportChoice choice) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        export.write(survey, choice, file);
        return file.toByteArray();
    }

    private String text(long survey, ExportChoice choice) {
        return new String(file(survey, choice), StandardCharsets.UTF_8);
    }

    /** Of an archive all its files, one after the other. */
    private String inside(long survey, ExportChoice choice) {
        if (choice.format() == ExportFormat.CSV) {
            return text(survey, choice);
        }
        StringBuilder all = new StringBuilder();
        XlsxFile.unzip(file(survey, choice))
                .values()
                .forEach(file -> all.append(new String(file, StandardCharsets.UTF_8)));
        return all.toString();
    }

    private static List<String> lines(String csv, String beginning) {
        return csv.lines().filter(line -> line.startsWith(beginning)).toList();
    }

    private long open(EnteredFielding plan) {
        signIn(some.as(chair));
        long survey = designs.create(new NewSurvey("", section, SomeSurveys.questionnaire()));
        fielding.plan(survey, fielding.find(survey).version(), plan);
        fielding.propose(survey);
        fielding.open(survey);
        return survey;
    }

    private long closed(EnteredFielding plan) {
        long survey = open(plan);
        for (int i = 0; i < members.size(); i++) {
            signIn(some.as(members.get(i)));
            Map<String, String> answers = i == 0
                    ? Map.of("A1", "public", "A3[cat]", "Y", "N1", "12.5", "X1", WISH)
                    : Map.of("A1", i < 9 ? "public" : i < 12 ? "academic" : "school");
            answering.save(survey, answers, "", "");
            answering.submit(survey);
        }
        signIn(some.as(chair));
        fielding.close(survey);
        return survey;
    }
}
