package org.alcts.portal.survey;

import java.util.List;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.Text;

/** What may still be changed once people answer: words, and nothing that an answer, a count or a condition hangs on. */
final class HarmlessChange {

    private HarmlessChange() {}

    static boolean between(Questionnaire before, Questionnaire after) {
        return wordless(before).equals(wordless(after));
    }

    private static Questionnaire wordless(Questionnaire questionnaire) {
        return new Questionnaire(
                questionnaire.language(),
                questionnaire.otherLanguages(),
                Text.NONE,
                Text.NONE,
                Text.NONE,
                questionnaire.pages().stream().map(HarmlessChange::wordless).toList());
    }

    private static Page wordless(Page page) {
        return page.withTitle(Text.NONE)
                .withIntro(Text.NONE)
                .withQuestions(
                        page.questions().stream().map(HarmlessChange::wordless).toList());
    }

    private static Question wordless(Question question) {
        return question.edit()
                .text(Text.NONE)
                .help(Text.NONE)
                .choices(wordless(question.choices()))
                .secondChoices(wordless(question.secondChoices()))
                .rows(wordless(question.rows()))
                .done();
    }

    private static List<Option> wordless(List<Option> options) {
        return options.stream().map(option -> option.withText(Text.NONE)).toList();
    }
}
