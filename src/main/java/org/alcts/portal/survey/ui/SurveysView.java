package org.alcts.portal.survey.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.UnitDirectory;
import org.alcts.portal.people.UnitSummary;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.survey.SurveyFilter;
import org.alcts.portal.survey.SurveyList;
import org.alcts.portal.survey.SurveyState;
import org.alcts.portal.ui.FilterBar;
import org.alcts.portal.ui.PageHeader;
import org.alcts.portal.ui.QueryFilters;
import org.alcts.portal.ui.Screen;

/** All surveys that one may know of: to answer, to read the results of, to make. */
@Route("surveys")
@Menu(title = "survey.menu", order = 30, icon = "vaadin:clipboard-text")
@RolesAllowed({Roles.MEMBER, Roles.OFFICE})
class SurveysView extends Screen implements AfterNavigationObserver {

    private final SurveyList list;
    private final FilterBar bar = new FilterBar();
    private final Span count = new Span();
    private final SurveyGrid grid;

    SurveysView(SurveyList list, UnitDirectory units, CurrentPerson currentPerson, Clock clock) {
        this.list = list;
        this.grid = new SurveyGrid(clock.getZone());
        addClassName("screen-fill");
        PageHeader header = header(getTranslation("survey.title")).subtitle(getTranslation("survey.subtitle"));
        AssignmentsToday asking = currentPerson.today();
        if (asking.writesForSomeUnit() || asking.isOffice()) {
            Button make = new Button(getTranslation("survey.new"), VaadinIcon.PLUS.create());
            make.addThemeVariants(ButtonVariant.PRIMARY);
            make.addClickListener(click -> make.getUI().ifPresent(ui -> ui.navigate("surveys/new")));
            header.actions(make);
        }
        bar.search("q", getTranslation("survey.filter.search"));
        bar.choice("state", getTranslation("survey.filter.state"), SurveyState.class, SurveyWords::of);
        bar.choice("unit", getTranslation("survey.filter.unit"), units.today(), UnitSummary::key, UnitSummary::name);
        bar.onChange(this::show);
        count.addClassName("note");
        count.getElement().setAttribute("aria-live", "polite");
        add(bar, count, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(bar.read(event.getLocation()));
    }

    private void show(QueryFilters filters) {
        SurveyFilter filter = new SurveyFilter(
                filters.text("q").orElse(null),
                filters.text("unit").orElse(null),
                filters.choice("state", SurveyState.class).orElse(null));
        grid.setItemsPageable(page -> list.page(filter, page), page -> list.count(filter));
        count.setText(getTranslation("survey.count", list.count(filter)));
    }
}
