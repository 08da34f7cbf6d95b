package org.alcts.portal.survey.exchange.export;

import java.math.BigDecimal;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.FieldKind;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Rules;
import org.alcts.portal.survey.results.FieldResult;
import org.alcts.portal.survey.results.QuestionResult;
import org.alcts.portal.survey.results.ResultsPage;
import org.alcts.portal.survey.results.ValueResult;

/** Every field as a variable of a DDI codebook: what was asked, what may be answered, and how often it was, where that is shown. */
final class DdiVariables {

    /** By which variables name the file that they stand in. */
    static final String FILE = "F1";

    private final XmlFile xml;
    private final ResultsPage results;
    private final Words words;
    private final FieldWords named;
    private int number;

    DdiVariables(XmlFile xml, ResultsPage results, Words words) {
        this.xml = xml;
        this.results = results;
        this.words = words;
        this.named = new FieldWords(words);
    }

    void write() {
        xml.open("dataDscr");
        for (QuestionResult question : results.questions()) {
            question.fields().forEach(field -> variable(question.question(), field));
        }
        xml.close();
    }

    private void variable(Question question, FieldResult result) {
        Field field = result.field();
        xml.open("var")
                .attribute("ID", "V" + ++number)
                .attribute("name", field.name())
                .attribute("files", FILE)
                .attribute("intrvl", field.kind() == FieldKind.NUMBER ? "contin" : "discrete");
        xml.element("labl", named.label(field));
        asked(question, field);
        range(field);
        if (result.base().isShown()) {
            statistic("vald", Long.toString(result.base().number()));
        }
        result.mean().map(BigDecimal::toPlainString).ifPresent(mean -> statistic("mean", mean));
        result.median().map(BigDecimal::toPlainString).ifPresent(median -> statistic("medn", median));
        if (!result.base().isShown()) {
            xml.element("txt", words.say("survey-export.hidden.small-group"));
        }
        if (field.kind() != FieldKind.NUMBER) {
            result.values().forEach(value -> category(field, value));
        }
        xml.open("varFormat")
                .attribute("type", field.kind() == FieldKind.NUMBER ? "numeric" : "character")
                .close();
        xml.close();
    }

    private void asked(Question question, Field field) {
        xml.open("qstn").attribute("responseDomainType", domain(field));
        String text = words.of(question.text());
        String part = named.part(field);
        xml.element("qstnLit", part.isEmpty() ? text : text + "\n" + part);
        xml.element("ivuInstr", words.of(question.help()));
        xml.close();
    }

    private static String domain(Field field) {
        return switch (field.kind()) {
            case CHOICE -> "category";
            case FLAG -> field.question().kind() == QuestionKind.MULTIPLE ? "multiple" : "category";
            case NUMBER -> "numeric";
            case TEXT -> "text";
            case DATE -> "datetime";
        };
    }

    private void range(Field field) {
        Rules rules = field.question().rules();
        boolean limited = rules.lowest() != null || rules.highest() != null;
        if (field.kind() != FieldKind.NUMBER || !limited) {
            return;
        }
        xml.open("valrng").open("range").attribute("UNITS", rules.wholeNumber() ? "INT" : "REAL");
        if (rules.lowest() != null) {
            xml.attribute("min", rules.lowest().toPlainString());
        }
        if (rules.highest() != null) {
            xml.attribute("max", rules.highest().toPlainString());
        }
        xml.close().close();
    }

    private void statistic(String type, String value) {
        xml.open("sumStat").attribute("type", type).text(value).close();
    }

    private void category(Field field, ValueResult value) {
        xml.open("catgry");
        xml.element("catValu", value.code());
        xml.element("labl", named.value(field, value.code()));
        value.count().hiding().ifPresent(why -> xml.element("txt", words.say(Words.hidden(why))));
        if (value.count().isShown()) {
            xml.open("catStat")
                    .attribute("type", "freq")
                    .text(Long.toString(value.count().number()))
                    .close();
        }
        xml.close();
    }
}
