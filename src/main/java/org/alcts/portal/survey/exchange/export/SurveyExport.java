package org.alcts.portal.survey.exchange.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Refused;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.survey.ResponseRates;
import org.alcts.portal.survey.SurveyPermissions;
import org.alcts.portal.survey.SurveyReader;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.results.SurveyResults;
import org.alcts.portal.survey.tally.Responses;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives surveys and what came out of them out as files. Counts are those that the results screen shows; single responses are
 * given to the office where members were told that their answers carry their name, and to every reader of results where they
 * are public already. Every method throws {@link Refused} when there is no such survey.
 */
@Service
@PreAuthorize("hasAnyRole('" + Roles.MEMBER + "', '" + Roles.OFFICE + "')")
@Transactional(readOnly = true)
public class SurveyExport {

    private final SurveyReader surveys;
    private final SurveyResults results;
    private final ResponseRates rates;
    private final Responses responses;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    SurveyExport(
            SurveyReader surveys,
            SurveyResults results,
            ResponseRates rates,
            Responses responses,
            CurrentPerson currentPerson,
            Clock clock) {
        this.surveys = surveys;
        this.results = results;
        this.rates = rates;
        this.responses = responses;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** What the person may have of this survey today; may be nothing. */
    public Set<ExportContent> offered(long surveyId) {
        SurveySummary survey = surveys.get(surveyId);
        AssignmentsToday person = currentPerson.today();
        Set<ExportContent> offered = EnumSet.noneOf(ExportContent.class);
        for (ExportContent content : ExportContent.values()) {
            if (mayHave(content, survey, person)) {
                offered.add(content);
            }
        }
        return offered;
    }

    /** Such as {@code ce-needs-2009-counts.csv}. */
    public String fileName(long surveyId, ExportChoice choice) {
        return name(permitted(surveyId, choice), choice) + "." + choice.format().ending();
    }

    /**
     * Writes the file. Responses are read and written one after the other.
     *
     * @throws AccessDeniedException when the person may not have it
     * @throws UncheckedIOException when the stream refuses
     */
    @Transactional(readOnly = true, timeout = 600)
    public void write(long surveyId, ExportChoice choice, OutputStream out) {
        SurveySummary survey = permitted(surveyId, choice);
        Questionnaire questionnaire = surveys.questionnaire(surveyId);
        Words words = Words.of(questionnaire, choice.language());
        switch (choice.content()) {
            case QUESTIONNAIRE -> write(SurveyJs.write(questionnaire), out);
            case CODEBOOK -> codebook(survey, words, out);
            case COUNTS -> counts(survey, choice, words, out);
            case RESPONSES -> responses(survey, questionnaire, choice, words, out);
        }
    }

    private static void write(String text, OutputStream out) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void codebook(SurveySummary survey, Words words, OutputStream out) {
        DdiCodebook.File file = mayHave(ExportContent.RESPONSES, survey, currentPerson.today())
                ? DdiCodebook.File.RESPONSES
                : DdiCodebook.File.COUNTS;
        new DdiCodebook(results.of(survey.id()), rates.of(survey.id()), file, words, LocalDate.now(clock)).write(out);
    }

    private void counts(SurveySummary survey, ExportChoice choice, Words words, OutputStream out) {
        if (choice.format() == ExportFormat.SPSS) {
            SpssPack.write(name(survey, choice), survey.title(), new SpssResults(results.of(survey.id()), words), out);
            return;
        }
        ResultTable table = new ResultTable(results.of(survey.id()), words, choice.labels());
        try (Sheet sheet = sheet(choice, words, table.header(), out)) {
            table.write(sheet);
        }
    }

    private void responses(
            SurveySummary survey, Questionnaire questionnaire, ExportChoice choice, Words words, OutputStream out) {
        if (choice.format() == ExportFormat.SPSS) {
            SpssData data = new SpssResponses(questionnaire, words, each -> responses.stream(survey.id(), each));
            SpssPack.write(name(survey, choice), survey.title(), data, out);
            return;
        }
        ResponseTable table = new ResponseTable(questionnaire, words, choice.labels());
        try (Sheet sheet = sheet(choice, words, table.header(), out)) {
            responses.stream(survey.id(), answers -> sheet.row(table.line(answers)));
        }
    }

    private static Sheet sheet(ExportChoice choice, Words words, List<String> header, OutputStream out) {
        return choice.format() == ExportFormat.XLSX
                ? new XlsxSheet(out, words.say("survey-export.content." + choice.content()), header)
                : new CsvSheet(out, header);
    }

    private static String name(SurveySummary survey, ExportChoice choice) {
        return switch (choice.content()) {
            case QUESTIONNAIRE -> survey.code() + "-questionnaire";
            case CODEBOOK -> survey.code() + "-codebook";
            case COUNTS -> survey.code() + "-counts";
            case RESPONSES -> survey.code() + "-responses";
        };
    }

    private SurveySummary permitted(long surveyId, ExportChoice choice) {
        SurveySummary survey = surveys.get(surveyId);
        AssignmentsToday person = currentPerson.today();
        if (!mayHave(choice.content(), survey, person)) {
            throw new AccessDeniedException(
                    "Person " + person.personId() + " may not have " + choice.content() + " of survey " + surveyId);
        }
        return survey;
    }

    private static boolean mayHave(ExportContent content, SurveySummary survey, AssignmentsToday person) {
        boolean reads = SurveyPermissions.canReadResults(survey, person);
        return switch (content) {
            case QUESTIONNAIRE -> reads || SurveyPermissions.canMake(survey.unitId(), person);
            case CODEBOOK, COUNTS -> reads;
            case RESPONSES -> reads && (survey.publicData() || !survey.anonymous() && person.isOffice());
        };
    }
}
