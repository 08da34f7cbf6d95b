package org.alcts.portal.survey.ui.results;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.ui.form.Refusals;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.results.SurveyResults;
import org.alcts.portal.survey.texts.TextCode;
import org.alcts.portal.survey.texts.TextField;
import org.alcts.portal.survey.texts.TextFilter;
import org.alcts.portal.survey.texts.TextReview;
import org.alcts.portal.survey.texts.TextState;
import org.alcts.portal.survey.texts.WrittenText;
import org.alcts.portal.survey.ui.results.page.QuestionWords;
import org.alcts.portal.survey.ui.results.page.Said;
import org.alcts.portal.ui.Ask;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.FilterBar;
import org.alcts.portal.ui.Notices;
import org.alcts.portal.ui.QueryFilters;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;
import org.alcts.portal.ui.Tone;
import org.springframework.data.domain.PageRequest;

/** Where the office reads what people wrote, releases or withholds it, and says what it is about. */
@Route("surveys/:survey([0-9]{1,18})/texts")
@RolesAllowed(Roles.OFFICE)
class TextsView extends Screen implements BeforeEnterObserver {

    private static final String STATE = "state";

    private final TextReview review;
    private final SurveyResults results;
    private long survey;
    private QueryFilters present = QueryFilters.none();

    TextsView(TextReview review, SurveyResults results) {
        this.review = review;
        this.results = results;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        survey = event.getRouteParameters().getLong("survey").orElseThrow(NotFoundException::new);
        present = QueryFilters.of(event.getLocation());
        try {
            show();
        } catch (Refused gone) {
            throw new NotFoundException();
        } catch (org.springframework.security.access.AccessDeniedException refused) {
            event.rerouteToError(com.vaadin.flow.router.AccessDeniedException.class);
        }
    }

    private void show() {
        SurveySummary summary = review.survey(survey);
        Questionnaire questionnaire = results.of(survey).questionnaire();
        QuestionWords words = new QuestionWords(questionnaire);
        List<TextField> fields = review.fields(survey);
        clear();
        header(getTranslation("survey-results.review.title", summary.title()))
                .above(new Anchor(ResultAddresses.of(survey), getTranslation("survey-results.review.back")))
                .subtitle(getTranslation("survey-results.review.subtitle", summary.textThreshold()));
        if (fields.isEmpty()) {
            add(new EmptyState(getTranslation("survey-results.texts.none")));
            return;
        }
        TextField chosen = fields.stream()
                .filter(field -> field.field()
                        .name()
                        .equals(present.text(TextsPanel.FIELD).orElse("")))
                .findFirst()
                .orElse(fields.getFirst());
        List<TextCode> codebook = review.codebook(survey);
        Div main = new Div(bar(fields, codebook, words, chosen), texts(summary, chosen, codebook));
        main.addClassName("main-column");
        Codebook codes = new Codebook(review, survey, codebook, this::show);
        codes.addClassName("aside-column");
        Div columns = new Div(main, codes);
        columns.addClassName("columns");
        add(columns);
    }

    private FilterBar bar(List<TextField> fields, List<TextCode> codebook, QuestionWords words, TextField chosen) {
        FilterBar bar = new FilterBar();
        bar.choice(
                        TextsPanel.FIELD,
                        getTranslation("survey-results.texts.question"),
                        fields,
                        field -> field.field().name(),
                        field -> getTranslation(
                                "survey-results.review.field", TextsPanel.label(field.field(), words), field.waiting()))
                .addClassName("result-filter-question");
        bar.choice(
                STATE,
                getTranslation("survey-results.review.state"),
                TextState.class,
                state -> getTranslation("survey-results.review." + state));
        bar.search(TextsPanel.WORDS, getTranslation("survey-results.texts.search"));
        bar.choice(
                TextsPanel.CODE,
                getTranslation("survey-results.texts.about"),
                codebook,
                code -> String.valueOf(code.id()),
                TextCode::name);
        bar.read(new Location(
                path(), present.with(TextsPanel.FIELD, chosen.field().name()).toQueryParameters()));
        bar.onChange(changed -> UI.getCurrent()
                .navigate(path(), changed.without(TextsPanel.PAGE).toQueryParameters()));
        return bar;
    }

    private Section texts(SurveySummary summary, TextField chosen, List<TextCode> codebook) {
        Section section = new Section(getTranslation("survey-results.review.texts")).framed();
        if (!chosen.open()) {
            section.add(new Said(Tone.INFO, getTranslation("survey-results.texts.few", summary.textThreshold())));
            return section;
        }
        TextFilter filter = new TextFilter(
                chosen.field().name(),
                present.text(TextsPanel.WORDS).orElse(null),
                present.number(TextsPanel.CODE).orElse(null),
                present.choice(STATE, TextState.class).orElse(null));
        int found = review.count(survey, filter);
        int pages = Math.max(1, (found + TextsPanel.AT_ONCE - 1) / TextsPanel.AT_ONCE);
        int page = Math.clamp(present.number(TextsPanel.PAGE).orElse(1L) - 1, 0, pages - 1);
        List<WrittenText> shown = review.page(survey, filter, PageRequest.of(page, TextsPanel.AT_ONCE));
        Paragraph count = new Paragraph(
                getTranslation("survey-results.review.count", found, chosen.released(), chosen.waiting()));
        count.addClassName("note");
        section.add(count);
        List<String> waiting = shown.stream()
                .filter(text -> text.state() == TextState.WAITING)
                .map(WrittenText::key)
                .toList();
        if (waiting.size() > 1) {
            section.actions(new Button(
                    getTranslation("survey-results.review.release-page", waiting.size()),
                    click -> Ask.before(
                            getTranslation("survey-results.review.release-page.ask", waiting.size()),
                            getTranslation("survey-results.review.release-page.consequence"),
                            getTranslation("survey-results.review.release"),
                            () -> releaseAll(waiting))));
        }
        if (shown.isEmpty()) {
            section.add(new EmptyState(getTranslation("survey-results.texts.nothing-found")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("result-texts");
            shown.forEach(text -> list.add(new ReviewedText(review, survey, text, codebook)));
            section.add(list);
        }
        if (pages > 1) {
            section.add(new Pager(
                    page, pages, to -> present.with(TextsPanel.PAGE, to + 1).href(path())));
        }
        return section;
    }

    private void releaseAll(List<String> keys) {
        try {
            review.decide(survey, keys, TextState.RELEASED);
            Notices.done(getTranslation("survey-results.review.released", keys.size()));
        } catch (Refused refused) {
            Notices.failed(Refusals.sentence(refused));
        }
        show();
    }

    private String path() {
        return "surveys/" + survey + "/texts";
    }
}
