package org.alcts.portal.survey.ui;

import org.alcts.portal.people.ui.form.EntryDialog;
import org.alcts.portal.survey.Fielding;
import org.alcts.portal.survey.SurveyFielding;
import org.alcts.portal.ui.MomentField;
import org.alcts.portal.ui.Notices;

/** Gives people more time. */
class ExtendDialog extends EntryDialog {

    ExtendDialog(SurveyFielding service, Fielding fielding, Runnable then) {
        super(SurveyWords.text("survey.step.extend"), SurveyWords.text("survey.save"));
        explain(SurveyWords.text("survey.extend.explain"));
        MomentField closes = wide("closesAt", new MomentField(SurveyWords.text("survey.form.closes")));
        onSave(() -> {
            service.extend(fielding.survey().id(), closes.getValue());
            close();
            Notices.done(SurveyWords.text("survey.done"));
            then.run();
        });
    }
}
