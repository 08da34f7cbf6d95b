package org.alcts.portal.initiative.ui.form;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import org.alcts.portal.initiative.FilingReason;
import org.alcts.portal.initiative.InitiativeFiling;

/** What a new initiative is filed for, with the way to take that off, and to take it up again. */
class ReasonBar extends Div {

    private final InitiativeFiling filing;
    private final SerializableRunnable changed;
    private FilingReason reason;
    private FilingReason offered;

    /** @param changed after somebody took a reason off or up */
    ReasonBar(InitiativeFiling filing, SerializableRunnable changed) {
        this.filing = filing;
        this.changed = changed;
        addClassName("parts");
    }

    /**
     * @param reference what it is filed for; null for none
     * @param offered what the address speaks of, which a draft begun before may not know; null for none
     */
    void show(String reference, String offered) {
        reason = filing.reason(reference).orElse(null);
        this.offered = filing.reason(offered).orElse(null);
        show();
    }

    /** Null when it is filed for nothing but itself. */
    String reference() {
        return reason == null ? null : reason.reference();
    }

    private void show() {
        removeAll();
        if (reason != null) {
            add(bar("initiative-form.reason", reason, "initiative-form.reason.take-off", null));
        }
        if (offered != null && !offered.equals(reason)) {
            add(bar(
                    reason == null ? "initiative-form.reason.offered" : "initiative-form.reason.offered.instead",
                    offered,
                    "initiative-form.reason.take-up",
                    offered));
        }
    }

    private Div bar(String key, FilingReason named, String action, FilingReason then) {
        // In another window: the form stays as it is.
        Span sentence = new Span(
                new Span(getTranslation(key)),
                new Span(" "),
                new Anchor(named.path(), named.name(), AnchorTarget.BLANK),
                new Span(" "),
                new Span(getTranslation("initiative-form.reason.source", named.source())));
        Button button = new Button(getTranslation(action), click -> {
            reason = then;
            show();
            changed.run();
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        Div bar = new Div(sentence, button);
        bar.addClassNames("message-bar", "tone-info");
        return bar;
    }
}
