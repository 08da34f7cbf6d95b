package org.alcts.portal.survey.ui.results;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.ui.results.page.QuestionWords;
import org.alcts.portal.ui.QueryFilters;

/** The way through a survey's results: one part for each page that asks something, then what is put side by side. */
class Parts extends Nav {

    static final String PARAMETER = "part";

    /** What there is beside the pages. */
    enum Comparison {
        CROSS,
        WAVES,
        PRIORITIES,
        TEXTS
    }

    /** @param offered the comparisons that this survey has something for */
    Parts(long surveyId, Questionnaire questionnaire, List<Comparison> offered, QueryFilters present) {
        addClassName("result-parts");
        getElement().setAttribute("aria-label", getTranslation("survey-results.parts"));
        QuestionWords words = new QuestionWords(questionnaire);
        List<Page> pages = pages(questionnaire);
        String here = present.text(PARAMETER).orElse("1");
        for (int at = 0; at < pages.size(); at++) {
            String title = words.of(pages.get(at).title());
            String name = title.isBlank() ? getTranslation("survey-results.part.page", at + 1) : title;
            link(surveyId, String.valueOf(at + 1), name, here, present);
        }
        for (Comparison comparison : offered) {
            link(
                    surveyId,
                    QueryFilters.inAddress(comparison),
                    I18NProvider.translate("survey-results.part." + comparison),
                    here,
                    present);
        }
    }

    private void link(long surveyId, String part, String name, String here, QueryFilters present) {
        Anchor link = new Anchor(ResultAddresses.part(surveyId, part, present), name);
        if (part.equals(here)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
    }

    /** Those that ask something; one without would be empty. */
    static List<Page> pages(Questionnaire questionnaire) {
        return questionnaire.pages().stream()
                .filter(page -> page.questions().stream()
                        .anyMatch(question ->
                                question.kind() != QuestionKind.NOTE && question.kind() != QuestionKind.CONSENT))
                .toList();
    }

    /** The page that an address asks for, the first where it asks for none; empty where it asks for something else. */
    static OptionalInt pageAt(QueryFilters present, int pages) {
        String part = present.text(PARAMETER).orElse("1");
        return IntStream.range(0, pages)
                .filter(at -> part.equals(String.valueOf(at + 1)))
                .findFirst();
    }
}
