package org.alcts.portal.learning.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alcts.portal.learning.Need;
import org.alcts.portal.learning.NeedShare;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.ui.results.page.QuestionWords;

/** Needs in words. */
public class NeedWords {

    /** What the bank's questions ask for; the others ask for something else again. */
    private static final Map<String, About> BANK = Map.of(
            "T1", About.TOPIC,
            "T2", About.TOPIC,
            "T3", About.TOPIC,
            "T4", About.TOPIC,
            "B1", About.BARRIER,
            "B2", About.BARRIER,
            "D1", About.FORM);

    /** What somebody named who named a need. */
    enum About {
        TOPIC,
        BARRIER,
        FORM,
        ELSE
    }

    private final QuestionWords words;
    private final List<Question> questions;

    public NeedWords(Questionnaire questionnaire) {
        words = new QuestionWords(questionnaire);
        questions = questionnaire.questions();
    }

    public Optional<Question> question(Need need) {
        return questions.stream().filter(need::isOf).findFirst();
    }

    About about(Need need) {
        return question(need)
                .map(question -> BANK.getOrDefault(question.identity(), About.ELSE))
                .orElse(About.ELSE);
    }

    public String question(Question question) {
        return words.of(question);
    }

    /** "RDA: core elements" for a row, "Public library" for a choice; the question where neither is meant. */
    public String name(Need need) {
        return question(need).map(question -> name(question, need)).orElse(need.field());
    }

    private String name(Question question, Need need) {
        Optional<Field> field = question.fields().stream()
                .filter(one -> one.name().equals(need.field()))
                .findFirst();
        Optional<Option> choice = need.choice() == null
                ? Optional.empty()
                : question.fields().stream()
                        .flatMap(one -> one.choices().stream())
                        .filter(option -> option.code().equals(need.choice()))
                        .findFirst();
        Optional<String> row = field.flatMap(Field::row).map(option -> words.of(question, option));
        Optional<String> said = choice.map(option -> words.of(question, option));
        if (row.isPresent() && said.isPresent()) {
            return I18NProvider.translate("learning.need.row-and-choice", row.get(), said.get());
        }
        return row.or(() -> said).orElseGet(() -> words.of(question));
    }

    /** Why a share is not told, in one word for all screens. */
    public static String why(NeedShare share) {
        return I18NProvider.translate(
                share.answered() != null && share.answered() == 0 ? "learning.nobody-answered" : "learning.held-back");
    }

    /** "61% of 412", or why that is not told. */
    static String share(NeedShare share) {
        return share.known()
                ? I18NProvider.translate("learning.share-of", SaidAndDone.share(share), share.answered())
                : why(share);
    }

    /** What the share of a row counts: "Very or Extremely"; empty where the name says it all. */
    public Optional<String> counting(Need need) {
        if (need.choice() != null) {
            return Optional.empty();
        }
        return question(need)
                .flatMap(question -> question.fields().stream()
                        .filter(field -> field.name().equals(need.field())
                                && !field.choices().isEmpty()
                                && field.row().isPresent())
                        .findFirst()
                        .map(field -> field.choices().stream()
                                .filter(option -> Need.upperEnd(field).contains(option.code()))
                                .map(option -> words.of(question, option))
                                .reduce((low, high) -> I18NProvider.translate("learning.need.or", low, high))
                                .orElse("")))
                .filter(counted -> !counted.isEmpty());
    }
}
