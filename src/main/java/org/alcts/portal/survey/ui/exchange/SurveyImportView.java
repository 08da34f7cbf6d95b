package org.alcts.portal.survey.ui.exchange;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.UnitDirectory;
import org.alcts.portal.people.UnitSummary;
import org.alcts.portal.people.ui.form.Refusals;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.survey.exchange.FileRefused;
import org.alcts.portal.survey.exchange.ImportedSurvey;
import org.alcts.portal.survey.exchange.SurveyImport;
import org.alcts.portal.ui.FileField;
import org.alcts.portal.ui.Notices;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;

/** Brings another product's survey in: first a report of every item, then a draft. */
@Route("surveys/import")
@RolesAllowed({Roles.UNIT_WRITER, Roles.OFFICE})
class SurveyImportView extends Screen {

    private static final int LARGEST_BYTES = 16 * 1024 * 1024;

    private final SurveyImport importing;
    private final List<UnitSummary> units;
    private final FileField upload;
    private final Div result = new Div();
    private byte[] file;

    SurveyImportView(SurveyImport importing, UnitDirectory directory, CurrentPerson currentPerson) {
        this.importing = importing;
        AssignmentsToday person = currentPerson.today();
        units = directory.today().stream()
                .filter(unit -> person.isOffice() || person.writesFor(unit.id()))
                .toList();
        header(getTranslation("survey-exchange.import.title"))
                .above(new Anchor("surveys", getTranslation("survey.menu")))
                .subtitle(getTranslation("survey-exchange.import.subtitle"));
        upload = new FileField(LARGEST_BYTES, (name, bytes) -> look(bytes), result::removeAll);
        result.addClassName("stack");
        add(new Section(getTranslation("survey-exchange.import.file"), upload)
                .framed()
                .note(getTranslation("survey-exchange.import.formats")));
        add(result);
    }

    private void look(byte[] bytes) {
        result.removeAll();
        file = bytes;
        try {
            ImportedSurvey imported = importing.look(bytes);
            Section section =
                    new Section(getTranslation("survey-exchange.import.report"), new ImportReportTable(imported));
            result.add(section.framed(), save());
        } catch (FileRefused refused) {
            upload.refuse(refused.getMessage());
        }
    }

    private Div save() {
        Select<UnitSummary> unit = new Select<>();
        unit.setLabel(getTranslation("survey-exchange.import.unit"));
        unit.setWidth("min(100%, 26rem)");
        unit.setItems(units);
        unit.setItemLabelGenerator(UnitSummary::name);
        units.stream().findFirst().ifPresent(unit::setValue);
        Button save = new Button(getTranslation("survey-exchange.import.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> {
            try {
                long id = importing.save(file, "", unit.getValue().id());
                Notices.done(getTranslation("survey-exchange.import.saved"));
                getUI().ifPresent(ui -> ui.navigate("surveys/" + id + "/design"));
            } catch (Refused refused) {
                upload.refuse(Refusals.sentence(refused));
            } finally {
                save.setEnabled(true);
            }
        });
        Div line = new Div(unit, save);
        line.addClassName("import-save");
        return line;
    }
}
