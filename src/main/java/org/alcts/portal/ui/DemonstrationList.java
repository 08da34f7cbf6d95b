package org.alcts.portal.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.login.LoginForm;
import java.util.List;
import org.alcts.portal.platform.demonstration.DemonstrationLogins.Login;

/** As whom one may sign in to look around; a click fills the form in. */
class DemonstrationList extends Section {

    DemonstrationList(List<Login> logins, LoginForm form) {
        addClassName("demonstration-logins");
        setAriaLabel(getTranslation("ui.login.demonstration"));
        UnorderedList list = new UnorderedList();
        for (Login login : logins) {
            list.add(new ListItem(button(login, form)));
        }
        add(
                new H2(getTranslation("ui.login.demonstration")),
                new Paragraph(getTranslation("ui.login.demonstration.how")),
                list);
    }

    private static NativeButton button(Login login, LoginForm form) {
        Span who = new Span(login.who());
        Span email = new Span(login.email());
        email.addClassName("demonstration-email");
        NativeButton button = new NativeButton();
        button.add(who, new Span(" "), email);
        button.addClickListener(click -> form.getElement().executeJs("""
                        const set = (name, value) => {
                            const field = this.querySelector(`[name="${name}"]`);
                            field.value = value;
                        };
                        set('username', $0);
                        set('password', $1);
                        this.querySelector('vaadin-button').focus();
                        """, login.email(), login.password()));
        return button;
    }
}
