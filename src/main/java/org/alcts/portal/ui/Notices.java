package org.alcts.portal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;

/** Short words about what just happened. What went well fades and is read out politely; what failed stays until closed. */
public final class Notices {

    private static final int SHOWN_MILLIS = 5000;

    private Notices() {}

    /** It is done: saved, sent, ended. */
    public static Notification done(String text) {
        return fading(text, VaadinIcon.CHECK_CIRCLE_O, NotificationVariant.SUCCESS);
    }

    /** Good to know, nothing was changed. */
    public static Notification told(String text) {
        return fading(text, VaadinIcon.INFO_CIRCLE_O, null);
    }

    /** It did not work; says why and what to do. Read out at once. */
    public static Notification failed(String text) {
        Notification notice = notice(text, VaadinIcon.WARNING);
        notice.addThemeVariants(NotificationVariant.ERROR);
        notice.setAssertive(true);
        Icon cross = VaadinIcon.CLOSE_SMALL.create();
        Button close = new Button(cross, click -> notice.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(I18NProvider.translate("ui.close"));
        notice.getChildren().forEach(line -> line.getElement().appendChild(close.getElement()));
        notice.open();
        return notice;
    }

    private static Notification fading(String text, VaadinIcon icon, NotificationVariant variant) {
        Notification notice = notice(text, icon);
        if (variant != null) {
            notice.addThemeVariants(variant);
        }
        notice.setDuration(SHOWN_MILLIS);
        notice.open();
        return notice;
    }

    private static Notification notice(String text, VaadinIcon icon) {
        Notification notice = new Notification();
        notice.setPosition(Notification.Position.BOTTOM_END);
        Icon picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        Span words = new Span(text);
        words.addClassName("notice-text");
        Div line = new Div(picture, words);
        line.addClassName("notice");
        notice.add(line);
        return notice;
    }
}
