package org.alcts.portal.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.ui.form.Refusals;
import org.alcts.portal.plan.PlanPublicity;
import org.alcts.portal.ui.Ask;
import org.alcts.portal.ui.Notices;

/** Leads to the plan's public page, and lets the office open the initiatives of the plan in force to everybody, or close them. */
class PublicityAct extends Span {

    private final PlanPublicity publicity;

    PublicityAct(PlanPublicity publicity, boolean office) {
        this.publicity = publicity;
        addClassName("actions");
        Anchor page = new Anchor("public", getTranslation("plan.public.page"));
        page.setRouterIgnore(true);
        add(page);
        if (office) {
            show();
        }
    }

    private void show() {
        getChildren().filter(Button.class::isInstance).toList().forEach(this::remove);
        boolean open = publicity.isOpen();
        String way = open ? "close" : "open";
        add(new Button(
                getTranslation("plan.public." + way),
                click -> Ask.before(
                        getTranslation("plan.public." + way + ".ask"),
                        getTranslation("plan.public." + way + ".consequence"),
                        getTranslation("plan.public." + way + ".yes"),
                        () -> change(open))));
    }

    private void change(boolean wasOpen) {
        try {
            if (wasOpen) {
                publicity.close();
            } else {
                publicity.open();
            }
            Notices.done(getTranslation(wasOpen ? "plan.public.closed" : "plan.public.opened"));
        } catch (Refused refused) {
            Notices.failed(Refusals.sentence(refused));
        }
        show();
    }
}
