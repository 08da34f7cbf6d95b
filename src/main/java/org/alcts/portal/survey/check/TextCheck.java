package org.alcts.portal.survey.check;

import java.util.List;
import java.util.stream.Stream;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.Text;

/**
 * The survey, every question and every option have words in the base language; points of a scale that are numbers speak for
 * themselves. What has words there should have them in every other language of the survey: said once for each place and
 * language, however many texts are missing.
 */
final class TextCheck implements Check {

    private final String base;
    private final List<String> others;
    private final Findings findings;

    TextCheck(Questionnaire questionnaire, Findings findings) {
        this.base = questionnaire.language();
        this.others = questionnaire.languages().stream()
                .filter(language -> !language.equals(base))
                .toList();
        this.findings = findings;
    }

    @Override
    public void survey(Questionnaire questionnaire) {
        if (!questionnaire.title().has(base)) {
            findings.error(Place.SURVEY, "survey-check.text.no-title", base);
        }
        translations(Place.SURVEY, Stream.of(questionnaire.title(), questionnaire.welcome(), questionnaire.ending()));
    }

    @Override
    public void page(Place place, Page page) {
        translations(place, Stream.of(page.title(), page.intro()));
    }

    @Override
    public void question(Place place, Question question) {
        if (!question.text().has(base)) {
            findings.error(place, "survey-check.text.missing", base);
        }
        boolean scale = question.kind() == QuestionKind.RATING
                || question.kind() == QuestionKind.MATRIX
                || question.kind() == QuestionKind.MATRIX_TWO_SCALES;
        options(place, question.choices(), scale);
        options(place, question.secondChoices(), scale);
        options(place, question.rows(), false);
        translations(
                place,
                Stream.concat(
                        Stream.of(question.text(), question.help()),
                        Stream.of(question.choices(), question.secondChoices(), question.rows())
                                .flatMap(List::stream)
                                .map(Option::text)));
    }

    private void options(Place place, List<Option> options, boolean scale) {
        options.stream()
                .filter(option -> !option.text().has(base))
                .filter(option -> !scale || !option.code().matches("-?\\d+"))
                .forEach(option -> findings.error(place.at(option), "survey-check.text.missing-option", base));
    }

    private void translations(Place place, Stream<Text> texts) {
        List<Text> there = texts.filter(text -> text.has(base)).toList();
        for (String language : others) {
            long missing = there.stream().filter(text -> !text.has(language)).count();
            if (missing > 0) {
                findings.warning(place, "survey-check.text.untranslated", missing, language);
            }
        }
    }
}
