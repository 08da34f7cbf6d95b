package org.alcts.portal.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.UnitDirectory;
import org.alcts.portal.people.UnitHistory;
import org.alcts.portal.people.UnitNode;
import org.alcts.portal.people.UnitRecords;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.Screen;

/** The association's units today, each below the one it belongs to. */
@Route("units")
@Menu(title = "people.units.menu", order = 50, icon = "vaadin:sitemap")
@RolesAllowed({Roles.MEMBER, Roles.OFFICE, Roles.ADMINISTRATOR})
class UnitsView extends Screen implements AfterNavigationObserver {

    /** @param depth how many units it is below, directly and indirectly */
    private record Line(UnitNode unit, int depth) {}

    private final UnitHistory history;

    UnitsView(UnitHistory history, UnitRecords records, UnitDirectory units, CurrentPerson currentPerson, Clock clock) {
        this.history = history;
        var header = header(getTranslation("people.units")).subtitle(getTranslation("people.units.subtitle"));
        if (currentPerson.today().isOffice()) {
            Button create = new Button(getTranslation("people.unit.create"), VaadinIcon.PLUS.create());
            create.addThemeVariants(ButtonVariant.PRIMARY);
            create.addClickListener(click -> UnitDialogs.creating(
                            records,
                            units.today(),
                            LocalDate.now(clock),
                            key -> getUI().ifPresent(ui -> ui.navigate(UnitView.class, key)))
                    .open());
            header.actions(create);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<Line> lines = lines(history.tree());
        if (lines.isEmpty()) {
            add(new EmptyState(getTranslation("people.units.empty")));
            return;
        }
        add(new DataTable<Line>(getTranslation("people.units"))
                .captionHidden()
                .stacked()
                .rowHeading(getTranslation("people.column.unit"), UnitsView::name)
                .text(
                        getTranslation("people.column.unit-kind"),
                        line -> Words.of(line.unit().kind()))
                .text(getTranslation("people.column.chair"), line -> line.unit().chairs())
                .number(
                        getTranslation("people.column.members"),
                        line -> line.unit().members() == 0
                                ? null
                                : Formats.here().number(line.unit().members()))
                .rows(lines));
    }

    private static Component name(Line line) {
        UnitNode unit = line.unit();
        Span name = new Span(new Anchor("units/" + unit.key(), unit.name()));
        if (!unit.acronym().equals(unit.name())) {
            Span acronym = new Span(" " + unit.acronym());
            acronym.addClassName("secondary");
            name.add(acronym);
        }
        name.addClassNames("tree-name", "depth-" + Math.min(line.depth(), 4));
        return name;
    }

    /** Each unit right below the one it belongs to; what belongs to none that exists today stands at the top. */
    private static List<Line> lines(List<UnitNode> units) {
        Map<Long, List<UnitNode>> children = new HashMap<>();
        List<Long> known = units.stream().map(UnitNode::id).toList();
        for (UnitNode unit : units) {
            Long parent = known.contains(unit.parentId()) ? unit.parentId() : null;
            children.computeIfAbsent(parent, id -> new ArrayList<>()).add(unit);
        }
        List<Line> lines = new ArrayList<>();
        addBelow(null, 0, children, lines);
        return lines;
    }

    private static void addBelow(Long parent, int depth, Map<Long, List<UnitNode>> children, List<Line> lines) {
        for (UnitNode unit : children.getOrDefault(parent, List.of())) {
            lines.add(new Line(unit, depth));
            addBelow(unit.id(), depth + 1, children, lines);
        }
    }
}
