package org.alcts.portal.survey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.alcts.portal.survey.ResponseRate;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.Section;
import org.alcts.portal.ui.StatusBadge;
import org.alcts.portal.ui.Tone;

/** How many have answered, and of which sections many have not: whom a reminder is for, in numbers. */
class RateSection extends Section {

    RateSection(ResponseRate rate) {
        super(SurveyWords.text("survey.rate"));
        framed();
        Formats formats = Formats.here();
        int percent = rate.asked() == 0 ? 0 : Math.round(100f * rate.answered() / rate.asked());
        String sentence = SurveyWords.text(
                "survey.rate.sentence",
                formats.number(rate.answered()),
                formats.number(rate.asked()),
                formats.percent(percent));
        ProgressBar bar = new ProgressBar(0, 100, percent);
        bar.getElement().setAttribute("aria-label", sentence);
        Div line = new Div(new Paragraph(sentence), bar);
        line.addClassName("progress-line");
        add(line);
        if (rate.differs()) {
            Div warning = new Div(new StatusBadge(Tone.WARNING, SurveyWords.text("survey.rate.differs")));
            warning.addClassName("badges");
            Paragraph why = new Paragraph(SurveyWords.text("survey.rate.differs.reason"));
            why.addClassName("note");
            add(warning, why);
        }
        if (!rate.sections().isEmpty()) {
            add(table("survey.rate.sections", rate.sections(), rate, ResponseRate.Group::name));
        }
        if (!rate.settings().isEmpty()) {
            add(table(
                    "survey.rate.settings",
                    rate.settings(),
                    rate,
                    group -> SurveyWords.text("people.work-setting." + group.key())));
        }
        Paragraph note = new Paragraph(SurveyWords.text("survey.rate.note"));
        note.addClassName("note");
        add(note);
    }

    private static Component table(
            String caption,
            List<ResponseRate.Group> groups,
            ResponseRate rate,
            SerializableFunction<ResponseRate.Group, String> name) {
        Formats formats = Formats.here();
        return new DataTable<ResponseRate.Group>(SurveyWords.text(caption))
                .rowHeading(SurveyWords.text("survey.rate.group"), group -> named(group, name.apply(group)))
                .number(SurveyWords.text("survey.rate.asked"), group -> formats.number(group.asked()))
                .number(SurveyWords.text("survey.rate.answered"), group -> formats.number(group.answered()))
                .number(SurveyWords.text("survey.rate.waiting"), group -> formats.number(group.waiting()))
                .number(
                        SurveyWords.text("survey.rate.share"),
                        group -> formats.percent(Math.round(100f * group.answered() / group.asked())))
                .rows(groups);
    }

    private static Component named(ResponseRate.Group group, String name) {
        Span cell = new Span(new Span(name));
        cell.addClassName("badges");
        if (group.differs()) {
            cell.add(new StatusBadge(Tone.WARNING, SurveyWords.text("survey.rate.group-differs")));
        }
        return cell;
    }
}
