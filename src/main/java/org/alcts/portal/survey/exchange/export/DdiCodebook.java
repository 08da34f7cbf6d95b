package org.alcts.portal.survey.exchange.export;

import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.alcts.portal.survey.ResponseRate;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.results.ResultsPage;

/**
 * Writes a survey as DDI-Codebook 2.5 (DDI Alliance, 2012; 2014 as 2.5.1), as archives of data take it: the study, the file, and
 * every field as a variable with its counts. The order of the elements is the schema's.
 */
final class DdiCodebook {

    static final String NAMESPACE = "ddi:codebook:2_5";

    /** What a reader of the codebook gets beside it. */
    enum File {
        RESPONSES,
        COUNTS
    }

    private final ResultsPage results;
    private final SurveySummary survey;
    private final Words words;
    private final ResponseRate rate;
    private final File file;
    private final LocalDate today;

    DdiCodebook(ResultsPage results, ResponseRate rate, File file, Words words, LocalDate today) {
        this.results = results;
        this.survey = results.survey();
        this.rate = rate;
        this.file = file;
        this.words = words;
        this.today = today;
    }

    void write(OutputStream out) {
        XmlFile xml = new XmlFile(out);
        xml.open("codeBook").root(NAMESPACE, words.language()).attribute("version", "2.5");
        study(xml);
        file(xml);
        new DdiVariables(xml, results, words).write();
        xml.close().finish();
    }

    private void study(XmlFile xml) {
        xml.open("stdyDscr");
        citation(xml);
        xml.open("stdyInfo");
        xml.element("abstract", abstractOf(results.questionnaire()));
        xml.open("sumDscr");
        day(xml, "start", survey.opensAt());
        day(xml, "end", survey.closesAt());
        xml.element("anlyUnit", words.say("survey-export.ddi.person"));
        xml.element("universe", words.say("survey-export.ddi.universe." + survey.audience(), survey.unitName()));
        xml.element("dataKind", words.say("survey-export.ddi.kind"));
        xml.close().close();
        method(xml);
        xml.open("dataAccs").open("useStmt");
        xml.element("conditions", words.say("survey-export.ddi.conditions." + promise()));
        xml.close().close();
        xml.close();
    }

    private void citation(XmlFile xml) {
        Questionnaire questionnaire = results.questionnaire();
        xml.open("citation").open("titlStmt");
        xml.element(
                "titl",
                Optional.of(words.of(questionnaire.title()))
                        .filter(title -> !title.isBlank())
                        .orElse(survey.title()));
        questionnaire.title().byLanguage().forEach((language, title) -> {
            if (!language.equals(words.language())) {
                xml.open("parTitl").attribute("xml:lang", language).text(title).close();
            }
        });
        xml.element("IDNo", survey.code());
        xml.close();
        xml.open("rspStmt").element("AuthEnty", survey.unitName()).close();
        xml.open("prodStmt").element("producer", words.say("survey-export.ddi.producer"));
        xml.open("prodDate")
                .attribute("date", today.toString())
                .text(today.toString())
                .close()
                .close();
        xml.close();
    }

    /** What respondents are told before the first question; what an abstract must have, the title, when they are told nothing. */
    private String abstractOf(Questionnaire questionnaire) {
        String welcome = words.of(questionnaire.welcome());
        return welcome.isBlank() ? survey.title() : welcome;
    }

    private static void day(XmlFile xml, String event, Instant moment) {
        if (moment != null) {
            String day = LocalDate.ofInstant(moment, ZoneOffset.UTC).toString();
            xml.open("collDate")
                    .attribute("date", day)
                    .attribute("event", event)
                    .text(day)
                    .close();
        }
    }

    private void method(XmlFile xml) {
        xml.open("method").open("dataColl");
        xml.element("collMode", words.say("survey-export.ddi.mode"));
        xml.close();
        xml.open("notes")
                .text(words.say("survey-export.ddi.hiding." + promise(), survey.threshold()))
                .close();
        if (rate.asked() > 0) {
            xml.open("anlyInfo");
            xml.element(
                    "respRate",
                    words.say(
                            "survey-export.ddi.rate",
                            rate.answered(),
                            rate.asked(),
                            (double) rate.answered() / rate.asked()));
            xml.close();
        }
        xml.close();
    }

    private String promise() {
        if (survey.publicData()) {
            return "public";
        }
        return survey.anonymous() ? "anonymous" : "named";
    }

    private void file(XmlFile xml) {
        xml.open("fileDscr").attribute("ID", DdiVariables.FILE).open("fileTxt");
        xml.element("fileName", survey.code() + (file == File.RESPONSES ? "-responses.csv" : "-counts.csv"));
        xml.element("fileCont", words.say("survey-export.ddi.file." + file));
        xml.open("dimensns");
        if (results.responses().isShown() && file == File.RESPONSES) {
            xml.element("caseQnty", Long.toString(results.responses().number()));
        }
        int variables =
                file == File.RESPONSES ? results.questionnaire().fields().size() : ResultTable.COLUMNS.size();
        xml.element("varQnty", Integer.toString(variables));
        xml.close();
        xml.open("fileType").attribute("charset", "UTF-8").text("text/csv").close();
        xml.close().close();
    }
}
