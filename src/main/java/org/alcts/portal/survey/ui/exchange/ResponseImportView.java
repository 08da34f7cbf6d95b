package org.alcts.portal.survey.ui.exchange;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.ui.form.Refusals;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.survey.SurveyReview;
import org.alcts.portal.survey.SurveyState;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.exchange.FileRefused;
import org.alcts.portal.survey.exchange.ReadResponses;
import org.alcts.portal.survey.exchange.ResponseColumn;
import org.alcts.portal.survey.exchange.ResponseImport;
import org.alcts.portal.ui.Ask;
import org.alcts.portal.ui.DataTable;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.FileField;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.Notices;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;

/** Brings in answers that were given elsewhere: first which column goes where, then the answers. */
@Route("surveys/:id([0-9]{1,18})/responses/import")
@RolesAllowed(Roles.OFFICE)
class ResponseImportView extends Screen implements BeforeEnterObserver {

    private static final int LARGEST_BYTES = 64 * 1024 * 1024;

    private final ResponseImport importing;
    private final SurveyReview review;
    private final Div result = new Div();
    private FileField upload;
    private byte[] file;
    private long id;

    ResponseImportView(ResponseImport importing, SurveyReview review) {
        this.importing = importing;
        this.review = review;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("id").orElseThrow(NotFoundException::new);
        SurveySummary survey;
        try {
            survey = review.find(id).survey();
        } catch (Refused gone) {
            throw new NotFoundException();
        }
        clear();
        header(getTranslation("survey-exchange.responses.title"))
                .above(new Anchor("surveys/" + id + "/about", survey.title()))
                .subtitle(getTranslation("survey-exchange.responses.subtitle"));
        if (survey.state() != SurveyState.DRAFT) {
            add(new EmptyState(getTranslation("survey-exchange.responses.not-draft"))
                    .because(getTranslation("survey-exchange.responses.not-draft.reason")));
            return;
        }
        upload = new FileField(LARGEST_BYTES, (name, bytes) -> look(bytes), result::removeAll, ".csv", ".txt", ".tsv");
        result.addClassName("stack");
        add(new Section(getTranslation("survey-exchange.responses.file"), upload).framed(), result);
    }

    private void look(byte[] bytes) {
        result.removeAll();
        file = bytes;
        try {
            ReadResponses read = importing.look(id, bytes);
            Formats formats = Formats.here();
            Paragraph sentence = new Paragraph(getTranslation(
                    "survey-exchange.responses.found",
                    formats.number(read.responses().size()),
                    formats.number(read.mapped()),
                    formats.number(read.columns().size())));
            result.add(
                    new Section(getTranslation("survey-exchange.responses.columns"), sentence, table(read)).framed());
            result.add(take(read));
        } catch (FileRefused refused) {
            upload.refuse(refused.getMessage());
        } catch (Refused refused) {
            upload.refuse(Refusals.sentence(refused));
        }
    }

    private DataTable<ResponseColumn> table(ReadResponses read) {
        Formats formats = Formats.here();
        return new DataTable<ResponseColumn>(getTranslation("survey-exchange.responses.columns"))
                .captionHidden()
                .stacked()
                .rowHeading(getTranslation("survey-exchange.responses.column"), column -> new Span(column.header()))
                .text(
                        getTranslation("survey-exchange.responses.field"),
                        column -> column.field()
                                .map(field -> field.name())
                                .orElse(getTranslation("survey-exchange.responses.left-out", column.left())))
                .number(
                        getTranslation("survey-exchange.responses.answers"),
                        column -> formats.number(column.answered()))
                .text(getTranslation("survey-exchange.responses.added"), column -> String.join(", ", column.added()))
                .number(
                        getTranslation("survey-exchange.responses.unread"),
                        column -> column.unread() == 0 ? "" : formats.number(column.unread()))
                .rows(read.columns());
    }

    private Div take(ReadResponses read) {
        Checkbox published = new Checkbox(getTranslation("survey-exchange.responses.public"));
        published.setHelperText(getTranslation("survey-exchange.responses.public.help"));
        Button take = new Button(getTranslation("survey-exchange.responses.take"));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.addClickListener(click -> Ask.before(
                getTranslation("survey-exchange.responses.ask"),
                getTranslation(
                        "survey-exchange.responses.consequence",
                        Formats.here().number(read.responses().size())),
                getTranslation("survey-exchange.responses.take"),
                () -> take(published.getValue())));
        Div line = new Div(published, take);
        line.addClassName("import-save");
        return line;
    }

    private void take(boolean published) {
        try {
            importing.take(id, file, published);
            Notices.done(getTranslation("survey-exchange.responses.taken"));
            getUI().ifPresent(ui -> ui.navigate("surveys/" + id + "/results"));
        } catch (FileRefused refused) {
            upload.refuse(refused.getMessage());
        } catch (Refused refused) {
            upload.refuse(Refusals.sentence(refused));
        }
    }
}
