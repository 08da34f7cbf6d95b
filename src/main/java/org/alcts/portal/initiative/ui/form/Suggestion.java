package org.alcts.portal.initiative.ui.form;

import com.vaadin.flow.router.Location;
import java.io.Serializable;
import java.util.List;
import org.alcts.portal.initiative.InitiativeContent;
import org.alcts.portal.initiative.ObjectiveShare;
import org.alcts.portal.ui.QueryFilters;

/**
 * What an address says that a new initiative begins with: {@code initiatives/new?objective=3.2&title=…&what=…&benefit=…&for=…}.
 * Like all that is typed it is only text, cut to what the fields take.
 *
 * @param objective code of the objective; null for none
 * @param reason reference to what it is filed for, see {@link org.alcts.portal.initiative.FilingReasons}; null for none
 */
record Suggestion(String objective, String title, String what, String benefit, String reason) implements Serializable {

    static final Suggestion NONE = new Suggestion(null, null, null, null, null);

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 2000;

    static Suggestion of(Location location) {
        QueryFilters filters = QueryFilters.of(location);
        return new Suggestion(
                filters.text("objective").orElse(null),
                text(filters, "title", LONGEST_TITLE),
                text(filters, "what", LONGEST_TEXT),
                text(filters, "benefit", LONGEST_TEXT),
                filters.text("for").orElse(null));
    }

    private static String text(QueryFilters filters, String key, int longest) {
        return filters.text(key)
                .map(text -> text.length() <= longest ? text : text.substring(0, longest))
                .orElse(null);
    }

    InitiativeContent in(InitiativeContent empty, FormChoices choices) {
        return new InitiativeContent(
                title,
                empty.leadUnitId(),
                empty.partnerUnitIds(),
                choices.objective(objective)
                        .map(id -> List.of(new ObjectiveShare(id, true, 100)))
                        .orElse(List.of()),
                empty.reach(),
                what,
                empty.forWhom(),
                benefit,
                empty.start(),
                empty.target(),
                empty.milestones(),
                empty.expectedOutcome(),
                empty.outcomeMeasure(),
                empty.needs(),
                empty.ownerOffice(),
                empty.visibility(),
                empty.links());
    }
}
