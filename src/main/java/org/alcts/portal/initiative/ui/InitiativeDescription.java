package org.alcts.portal.initiative.ui;

import com.vaadin.flow.i18n.I18NProvider;
import org.alcts.portal.initiative.InitiativePage;
import org.alcts.portal.ui.Section;

/** What an initiative does, for whom, and how one will see that it succeeded. */
class InitiativeDescription extends Section {

    InitiativeDescription(InitiativePage page) {
        super(I18NProvider.translate("initiative-page.description"));
        framed();
        text("initiative-page.what", page.what());
        text("initiative-page.for-whom", page.forWhom());
        text("initiative-page.benefit", page.benefit());
        text("initiative-page.expected", page.expectedOutcome());
        text("initiative-page.measure", page.outcomeMeasure());
    }

    private void text(String key, String text) {
        if (text != null) {
            add(new LabelledText(getTranslation(key), text));
        }
    }
}
