package org.alcts.portal.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.initiative.InitiativeFilter;
import org.alcts.portal.initiative.InitiativeList;
import org.alcts.portal.initiative.InitiativeRow;
import org.alcts.portal.initiative.ui.page.InitiativeWords;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.people.UnitSummary;
import org.alcts.portal.people.ui.page.UnitPageSection;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.Section;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** On a unit's page: the initiatives that it leads, those under way first. */
@org.springframework.stereotype.Component
class InitiativesOfUnit implements UnitPageSection {

    private static final int MOST = 10;

    private final InitiativeList list;

    InitiativesOfUnit(InitiativeList list) {
        this.list = list;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> section(UnitSummary unit) {
        if (unit.kind() == UnitKind.OFFICE) {
            return Optional.empty();
        }
        InitiativeFilter filter =
                new InitiativeFilter(null, null, null, unit.key(), null, null, false, false, false, false, null);
        List<InitiativeRow> rows = list.page(filter, PageRequest.of(0, MOST, Sort.by("health", "stage")));
        int all = list.count(filter);
        Section section = new Section(text("initiative.of-unit")).framed();
        if (rows.isEmpty()) {
            section.add(new EmptyState(text("initiative.of-unit.none")));
        } else {
            section.actions(new Anchor("initiatives?unit=" + unit.key(), text("initiative.of-unit.all", all)));
            section.add(new DataTable<InitiativeRow>(text("initiative.of-unit"))
                    .captionHidden()
                    .stacked()
                    .rowHeading(
                            text("initiative-list.column.title"), row -> InitiativeWords.link(row.id(), row.title()))
                    .text(text("initiative-list.column.objectives"), InitiativeRow::objectives)
                    .column(text("initiative-list.column.stage"), row -> InitiativeWords.badge(row.stage()))
                    .column(
                            text("initiative-list.column.health"),
                            row -> InitiativeWords.health(row.health(), row.claimed(), row.differs()))
                    .rows(rows));
        }
        return Optional.of(section);
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
