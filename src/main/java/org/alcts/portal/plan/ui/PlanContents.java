package org.alcts.portal.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.alcts.portal.plan.PlanPage;

/** The way to each part of a plan: beside it on a desk, above it on a phone. */
class PlanContents extends Nav {

    /** The id of the part that tells about the plan itself. */
    static final String ABOUT = "about";

    /** @param here the page's own address, as it stands: the browser stays on a page whose address only names a part */
    PlanContents(PlanPage plan, String here) {
        addClassName("plan-contents");
        Span heading = new Span(getTranslation("plan.contents"));
        heading.setId("plan-contents");
        heading.addClassName("note");
        getElement().setAttribute("aria-labelledby", "plan-contents");
        UnorderedList parts = new UnorderedList();
        parts.addClassName("plain-list");
        plan.goalAreas().forEach(area -> {
            Span title = new Span(area.title());
            title.addClassName("plan-contents-title");
            Span goal = new Span(getTranslation("plan.contents.goal", area.number()));
            goal.addClassName("plan-code");
            Anchor link = new Anchor(here + "#" + idOf(area));
            link.add(goal, new Span(" "), title);
            parts.add(new ListItem(link));
        });
        if (plan.preamble() != null) {
            parts.add(new ListItem(new Anchor(here + "#" + ABOUT, getTranslation("plan.preamble"))));
        }
        add(heading, parts);
    }

    static String idOf(PlanPage.GoalArea area) {
        return "goal-" + area.number();
    }

    /** @param code of an objective, such as {@code 3.1} */
    static String idOf(String code) {
        return "objective-" + code;
    }
}
