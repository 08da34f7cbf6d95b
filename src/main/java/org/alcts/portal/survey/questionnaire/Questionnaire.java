package org.alcts.portal.survey.questionnaire;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a survey asks and says.
 *
 * @param language the base language (BCP 47): every text is there in it
 * @param otherLanguages what else respondents may choose
 * @param welcome before the first question
 * @param ending after the last
 */
public record Questionnaire(
        String language, List<String> otherLanguages, Text title, Text welcome, Text ending, List<Page> pages) {

    public Questionnaire {
        otherLanguages = otherLanguages == null ? List.of() : List.copyOf(otherLanguages);
        title = title == null ? Text.NONE : title;
        welcome = welcome == null ? Text.NONE : welcome;
        ending = ending == null ? Text.NONE : ending;
        pages = pages == null ? List.of() : List.copyOf(pages);
    }

    public static Questionnaire empty(String language, String title) {
        return new Questionnaire(
                language,
                List.of(),
                Text.of(language, title),
                Text.NONE,
                Text.NONE,
                List.of(Page.of(Text.NONE, List.of())));
    }

    /** The base language first. */
    @JsonIgnore
    public List<String> languages() {
        return Stream.concat(Stream.of(language), otherLanguages.stream())
                .distinct()
                .toList();
    }

    /** In the order in which they are asked. */
    @JsonIgnore
    public List<Question> questions() {
        return pages.stream().flatMap(page -> page.questions().stream()).toList();
    }

    /** @param code whatever its case */
    public Optional<Question> question(String code) {
        return questions().stream()
                .filter(question -> question.code().equalsIgnoreCase(code))
                .findFirst();
    }

    /** Where answers go, in order. */
    @JsonIgnore
    public List<Field> fields() {
        return questions().stream()
                .flatMap(question -> question.fields().stream())
                .toList();
    }

    public Questionnaire withLanguages(String base, List<String> others) {
        return new Questionnaire(base, others, title, welcome, ending, pages);
    }

    public Questionnaire withTitle(Text changed) {
        return new Questionnaire(language, otherLanguages, changed, welcome, ending, pages);
    }

    public Questionnaire withWelcome(Text changed) {
        return new Questionnaire(language, otherLanguages, title, changed, ending, pages);
    }

    public Questionnaire withEnding(Text changed) {
        return new Questionnaire(language, otherLanguages, title, welcome, changed, pages);
    }

    public Questionnaire withPages(List<Page> changed) {
        return new Questionnaire(language, otherLanguages, title, welcome, ending, changed);
    }
}
