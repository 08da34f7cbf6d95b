package org.alcts.portal.survey.ui.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.ui.form.Refusals;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.survey.ResponseRates;
import org.alcts.portal.survey.SurveyState;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.exchange.export.SurveyExport;
import org.alcts.portal.survey.questionnaire.FieldKind;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.results.ResultsPage;
import org.alcts.portal.survey.results.ResultsPublication;
import org.alcts.portal.survey.results.SurveyResults;
import org.alcts.portal.survey.texts.TextReading;
import org.alcts.portal.survey.ui.exchange.DownloadMenu;
import org.alcts.portal.survey.ui.results.page.QuestionWords;
import org.alcts.portal.survey.ui.results.page.ResultAside;
import org.alcts.portal.survey.ui.results.page.Said;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.FilterBar;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.QueryFilters;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.Tone;

/** What came out of a survey: who answered, then page by page what they said, then what is put side by side. */
@Route("surveys/:survey([0-9]{1,18})/results")
@RolesAllowed({Roles.MEMBER, Roles.OFFICE})
class ResultsView extends Screen implements BeforeEnterObserver {

    private final SurveyResults results;
    private final ResponseRates rates;
    private final List<ResultAside> asides;
    private final SurveyExport export;
    private final ResultsPublication publication;
    private final TextReading texts;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    ResultsView(
            SurveyResults results,
            ResponseRates rates,
            List<ResultAside> asides,
            SurveyExport export,
            ResultsPublication publication,
            TextReading texts,
            CurrentPerson currentPerson,
            Clock clock) {
        this.results = results;
        this.rates = rates;
        this.asides = asides;
        this.export = export;
        this.publication = publication;
        this.texts = texts;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = event.getRouteParameters().getLong("survey").orElseThrow(NotFoundException::new);
        try {
            show(id, QueryFilters.of(event.getLocation()));
        } catch (Refused gone) {
            throw new NotFoundException();
        } catch (org.springframework.security.access.AccessDeniedException refused) {
            event.rerouteToError(AccessDeniedException.class);
        }
    }

    private void show(long id, QueryFilters present) {
        ResultsPage whole = results.of(id);
        ResultWords words = new ResultWords(
                new QuestionWords(whole.questionnaire()), whole.survey().threshold());
        ResultFilters filters = new ResultFilters(Dimension.of(results.filters(id), words));
        clear();
        head(whole.survey(), present);
        add(new ResponseFacts(rates.of(id), whole.responses()));
        add(new Parts(id, whole.questionnaire(), offered(whole), present));
        Parts.pageAt(present, Parts.pages(whole.questionnaire()).size())
                .ifPresentOrElse(
                        page -> questions(whole, page, words, filters, present),
                        () -> add(comparison(whole, words, present)));
    }

    private void head(SurveySummary survey, QueryFilters present) {
        header(getTranslation("survey-results.title", survey.title()))
                .above(new Anchor("surveys", getTranslation("survey-results.all-surveys")), state(survey))
                .subtitle(getTranslation(
                        "survey-results.subtitle." + survey.audience(), survey.unitName(), period(survey)))
                .actions(actions(survey, present));
    }

    private Component[] actions(SurveySummary survey, QueryFilters present) {
        DownloadMenu download = new DownloadMenu(export, survey);
        boolean office = currentPerson.today().isOffice();
        Component open = new PublicationAct(publication, survey, office, () -> show(survey.id(), present));
        return office
                ? new Component[] {
                    open,
                    download,
                    new Anchor("surveys/" + survey.id() + "/texts", getTranslation("survey-results.review.link"))
                }
                : new Component[] {open, download};
    }

    private StatusBadge state(SurveySummary survey) {
        return survey.state() == SurveyState.OPEN
                ? new StatusBadge(Tone.WARNING, getTranslation("survey-results.still-open"))
                : new StatusBadge(Tone.NEUTRAL, getTranslation("survey-results.over"));
    }

    private String period(SurveySummary survey) {
        Formats formats = Formats.here();
        if (survey.opensAt() == null || survey.closesAt() == null) {
            return getTranslation("survey-results.period.unknown");
        }
        return formats.period(
                LocalDate.ofInstant(survey.opensAt(), clock.getZone()),
                LocalDate.ofInstant(survey.closesAt(), clock.getZone()));
    }

    private static List<Parts.Comparison> offered(ResultsPage whole) {
        List<Parts.Comparison> offered = new ArrayList<>(List.of(Parts.Comparison.CROSS));
        if (whole.questionnaire().questions().stream()
                .anyMatch(question -> !question.identity().isEmpty())) {
            offered.add(Parts.Comparison.WAVES);
        }
        if (whole.questionnaire().questions().stream()
                .anyMatch(question -> question.kind() == QuestionKind.MATRIX_TWO_SCALES)) {
            offered.add(Parts.Comparison.PRIORITIES);
        }
        if (whole.questionnaire().fields().stream().anyMatch(field -> field.kind() == FieldKind.TEXT)) {
            offered.add(Parts.Comparison.TEXTS);
        }
        return offered;
    }

    private void questions(
            ResultsPage whole, int page, ResultWords words, ResultFilters filters, QueryFilters present) {
        long id = whole.survey().id();
        FilterBar bar = filters.bar(present);
        bar.read(new Location(ResultAddresses.of(id), present.toQueryParameters()));
        bar.onChange(changed -> UI.getCurrent()
                .navigate(ResultAddresses.of(id), filters.tidy(changed).toQueryParameters()));
        add(bar);
        Optional<Dimension.Choice> chosen = filters.chosen(present);
        ResultsPage shown = whole;
        if (filters.unknown(present)) {
            add(new Said(
                    Tone.WARNING,
                    getTranslation(
                            "survey-results.filter.unknown", whole.survey().threshold())));
        } else if (chosen.isPresent()) {
            try {
                shown = results.of(id, chosen.get().filter());
                add(new Said(
                        Tone.INFO,
                        getTranslation(
                                "survey-results.filter.shown",
                                filters.group(present).orElseThrow().label(),
                                chosen.get().label(),
                                ResultWords.figure(shown.responses()))));
            } catch (Refused refused) {
                add(new Said(Tone.WARNING, Refusals.sentence(refused)));
                return;
            }
        }
        List<ResultAside.Remarks> remarks = asides.stream()
                .sorted(Comparator.comparingInt(ResultAside::order))
                .flatMap(aside -> aside.of(whole.survey(), whole.questionnaire()).stream())
                .toList();
        add(new QuestionPage(shown, Parts.pages(whole.questionnaire()).get(page), words, remarks));
    }

    private Component comparison(ResultsPage whole, ResultWords words, QueryFilters present) {
        String part = present.text(Parts.PARAMETER).orElse("1");
        if (Parts.pages(whole.questionnaire()).isEmpty() && part.equals("1")) {
            return new EmptyState(getTranslation("survey-results.nothing-asked"));
        }
        return switch (part) {
            case "cross" ->
                new CrossPanel(
                        results, whole.survey().id(), words, whole.survey().threshold(), present);
            case "waves" -> new WavePanel(results, whole, words, clock, present);
            case "texts" ->
                new TextsPanel(
                        texts,
                        whole.survey().id(),
                        words.questionnaire(),
                        whole.survey().textThreshold(),
                        present);
            case "priorities" -> new PriorityPanel(results, whole, words);
            default -> throw new NotFoundException();
        };
    }
}
