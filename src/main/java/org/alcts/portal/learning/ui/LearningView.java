package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.learning.Cell;
import org.alcts.portal.learning.LearningNeeds;
import org.alcts.portal.learning.NeedMaps;
import org.alcts.portal.learning.SurveyNeeds;
import org.alcts.portal.learning.ui.LearningParts.Part;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.UnitDirectory;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.bank.Topics;
import org.alcts.portal.survey.ui.results.page.Said;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.QueryFilters;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;
import org.alcts.portal.ui.Tone;

/**
 * What members said they need to learn, and what the plan does about it: one survey at a time, the newest first. With {@code
 * ?by=format}, {@code level} or {@code section} the same needs against what is offered. {@code ?state=} and, there, {@code
 * ?cell=} show what is counted elsewhere, and nothing else.
 */
@Route("learning")
@Menu(title = "learning.menu", order = 35, icon = "vaadin:academy-cap")
@RolesAllowed({Roles.MEMBER, Roles.OFFICE})
class LearningView extends Screen implements AfterNavigationObserver {

    private static final String SURVEY = "survey";

    private static final String BY = "by";

    private final LearningNeeds needs;
    private final NeedMaps maps;
    private final Topics topics;
    private final UnitDirectory units;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    LearningView(
            LearningNeeds needs,
            NeedMaps maps,
            Topics topics,
            UnitDirectory units,
            CurrentPerson currentPerson,
            Clock clock) {
        this.needs = needs;
        this.maps = maps;
        this.topics = topics;
        this.units = units;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        clear();
        header(getTranslation("learning.title")).subtitle(getTranslation("learning.subtitle"));
        List<SurveySummary> over = needs.surveys();
        if (over.isEmpty()) {
            add(new LearningParts(Part.SAID, null));
            add(new EmptyState(getTranslation("learning.none")).next(getTranslation("learning.surveys"), "surveys"));
            return;
        }
        QueryFilters filters = QueryFilters.of(event.getLocation());
        Optional<MapColumns.By> by = filters.choice(BY, MapColumns.By.class);
        long wanted = filters.number(SURVEY).orElse(-1L);
        SurveySummary chosen = over.stream()
                .filter(survey -> survey.id() == wanted)
                .findFirst()
                .orElse(over.getFirst());
        add(new LearningParts(by.isPresent() ? Part.MAP : Part.SAID, chosen.id()), choice(over, chosen, by));
        by.ifPresentOrElse(
                division -> add(new NeedMapPanel(
                        maps.of(chosen.id(), filters.text("section").orElse(null)),
                        division,
                        filters.choice("cell", Cell.class).orElse(null),
                        units.today(),
                        isWriter())),
                () -> show(
                        needs.of(chosen.id()),
                        filters.choice(NeedsShown.STATE, NeedsShown.class).orElse(null)));
    }

    private boolean isWriter() {
        AssignmentsToday person = currentPerson.today();
        return person.writesForSomeUnit() || person.isOffice();
    }

    private Nav choice(List<SurveySummary> over, SurveySummary chosen, Optional<MapColumns.By> by) {
        Nav nav = new Nav();
        nav.addClassName("result-parts");
        nav.getElement().setAttribute("aria-label", getTranslation("learning.surveys"));
        for (SurveySummary survey : over) {
            Anchor link = new Anchor(
                    QueryFilters.none()
                            .with(SURVEY, survey.id())
                            .with(BY, by.orElse(null))
                            .href("learning"),
                    survey.title());
            if (survey.id() == chosen.id()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }

    /** @param shown null for all */
    private void show(SurveyNeeds found, NeedsShown shown) {
        boolean writer = isWriter();
        NeedNames names = new NeedNames(found, topics);
        add(new Said(Tone.INFO, getTranslation("learning.caveat", people(found), closed(found.survey()))));
        if (shown == null || !shown.ofTopics()) {
            add(new NeedsPanel(found, names, writer, shown));
        }
        if (!found.topics().isEmpty() && (shown == null || shown.ofTopics())) {
            add(new Section(getTranslation("learning.topics"), new TopicTable(found, names, writer, shown))
                    .note(getTranslation("learning.topics.rule", found.survey().threshold()))
                    .framed());
        }
    }

    private String people(SurveyNeeds found) {
        return found.responses().isShown()
                ? Formats.here().number(found.responses().number())
                : getTranslation("learning.few", found.survey().threshold());
    }

    private String closed(SurveySummary survey) {
        return survey.closesAt() == null
                ? survey.title()
                : getTranslation(
                        "learning.survey-of",
                        survey.title(),
                        Formats.here().month(LocalDate.ofInstant(survey.closesAt(), clock.getZone())));
    }
}
