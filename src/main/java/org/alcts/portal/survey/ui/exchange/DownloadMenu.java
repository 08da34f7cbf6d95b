package org.alcts.portal.survey.ui.exchange;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.Set;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.exchange.export.ExportChoice;
import org.alcts.portal.survey.exchange.export.ExportContent;
import org.alcts.portal.survey.exchange.export.ExportFormat;
import org.alcts.portal.survey.exchange.export.SurveyExport;

/** A button that opens the list of files which the reader may take of a survey. Not there when there are none. */
public class DownloadMenu extends Div {

    private final SurveyExport export;
    private final long surveyId;
    private final Checkbox labels = new Checkbox(getTranslation("survey-export.menu.labels"), true);

    public DownloadMenu(SurveyExport export, SurveySummary survey) {
        this.export = export;
        this.surveyId = survey.id();
        addClassName("survey-download");
        Set<ExportContent> offered = export.offered(surveyId);
        setVisible(!offered.isEmpty());
        if (offered.isEmpty()) {
            return;
        }
        Button open = new Button(getTranslation("survey-export.menu"), VaadinIcon.DOWNLOAD_ALT.create());
        open.setSuffixComponent(VaadinIcon.ANGLE_DOWN.create());
        open.getElement().setAttribute("aria-haspopup", "dialog");
        add(open, list(open, survey, offered));
    }

    private Popover list(Component target, SurveySummary survey, Set<ExportContent> offered) {
        Div content = new Div();
        content.addClassName("survey-download-panel");
        if (offered.contains(ExportContent.COUNTS)) {
            content.add(labels);
        }
        offered.stream().sorted((one, other) -> other.compareTo(one)).forEach(kind -> content.add(group(kind, survey)));
        Popover popover = new Popover(content);
        popover.setTarget(target);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("survey-export.menu.title", survey.title()));
        popover.setAutofocus(true);
        return popover;
    }

    private Component group(ExportContent content, SurveySummary survey) {
        Span title = new Span(getTranslation("survey-export.menu." + content));
        title.addClassName("survey-download-title");
        Paragraph note = new Paragraph(getTranslation(noteKey(content, survey)));
        note.addClassName("note");
        UnorderedList files = new UnorderedList();
        formats(content).forEach(format -> files.add(new ListItem(link(content, format))));
        Div group = new Div(title, note, files);
        group.addClassName("survey-download-group");
        return group;
    }

    /** That SPSS gets counts too has to be said where people expect a case for each respondent. */
    private static String noteKey(ExportContent content, SurveySummary survey) {
        if (content == ExportContent.COUNTS && survey.anonymous() && !survey.publicData()) {
            return "survey-export.menu.COUNTS.anonymous";
        }
        if (content == ExportContent.RESPONSES && survey.publicData()) {
            return "survey-export.menu.RESPONSES.public";
        }
        return "survey-export.menu." + content + ".note";
    }

    private static List<ExportFormat> formats(ExportContent content) {
        return switch (content) {
            case QUESTIONNAIRE -> List.of(ExportFormat.SURVEYJS);
            case CODEBOOK -> List.of(ExportFormat.DDI);
            case COUNTS, RESPONSES -> List.of(ExportFormat.CSV, ExportFormat.XLSX, ExportFormat.SPSS);
        };
    }

    private Anchor link(ExportContent content, ExportFormat format) {
        String words = getTranslation("survey-export.menu." + format);
        Anchor link = new Anchor(download(content, format), words);
        link.setAriaLabel(words + ", " + getTranslation("survey-export.menu." + content));
        return link;
    }

    private DownloadHandler download(ExportContent content, ExportFormat format) {
        return event -> {
            String language = event.getUI().getLocale().toLanguageTag();
            ExportChoice choice = new ExportChoice(content, format, labels.getValue(), language);
            event.setFileName(export.fileName(surveyId, choice));
            event.setContentType(format.contentType());
            export.write(surveyId, choice, event.getOutputStream());
        };
    }
}
