package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;

/**
 * A few actions beside a button, made when it is pressed: a list of fifty choices has fifty such buttons. Not Vaadin's
 * context menu, whose items carry a state that menu items may not have (aria-selected).
 */
class SmallMenu extends Popover {

    private final Div actions = new Div();

    private SmallMenu(Button button, String label) {
        setTarget(button);
        setAriaLabel(label);
        setOpenOnClick(false);
        setAutofocus(true);
        setPosition(PopoverPosition.BOTTOM_END);
        actions.addClassName("small-menu");
        add(actions);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                setTarget(null);
            }
        });
    }

    /** Opens a menu each time that the button is pressed. */
    static void on(Button button, String label, SerializableConsumer<SmallMenu> fill) {
        button.getElement().setAttribute("aria-haspopup", "dialog");
        button.addClickListener(click -> {
            SmallMenu menu = new SmallMenu(button, label);
            fill.accept(menu);
            menu.open();
        });
    }

    SmallMenu action(String text, SerializableRunnable does) {
        Button button = new Button(text, click -> {
            close();
            does.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        actions.add(button);
        return this;
    }

    /** Something that is so or not, and becomes otherwise. */
    SmallMenu choice(String text, boolean chosen, SerializableRunnable does) {
        action(text, does);
        Button button = (Button) actions.getComponentAt(actions.getComponentCount() - 1);
        button.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
        if (chosen) {
            button.setIcon(VaadinIcon.CHECK.create());
        }
        return this;
    }
}
