package org.alcts.portal.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.ui.form.Refusals;
import org.alcts.portal.plan.exchange.ImportChoice;
import org.alcts.portal.plan.exchange.ImportedPlan;
import org.alcts.portal.plan.exchange.PlanImport;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.ui.DayField;
import org.alcts.portal.ui.FieldErrors;
import org.alcts.portal.ui.FileField;
import org.alcts.portal.ui.Notices;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;

/** Brings anybody's plan in: first what was found and what there is to say about it, then a draft. */
@Route("plan/import")
@RolesAllowed(Roles.OFFICE)
class PlanImportView extends Screen {

    private final PlanImport importing;
    private final FileField upload;
    private final Div result = new Div();
    private final TextField key = new TextField(getTranslation("plan-file.import.key"));
    private final DayField from = new DayField(getTranslation("plan-file.import.from"));
    private final DayField to = new DayField(getTranslation("plan-file.import.to"));
    private final FieldErrors errors =
            new FieldErrors().at("key", key).at("from", from).at("to", to);
    private byte[] file;

    PlanImportView(PlanImport importing) {
        this.importing = importing;
        header(getTranslation("plan-file.import.title"))
                .above(new Anchor("plan", getTranslation("plan.menu")))
                .subtitle(getTranslation("plan-file.import.subtitle"));
        upload = new FileField(PlanImport.LARGEST, (name, bytes) -> look(bytes), result::removeAll);
        key.setHelperText(getTranslation("plan-file.import.key.help"));
        key.setMaxLength(60);
        key.setWidth("min(100%, 26rem)");
        result.addClassName("stack");
        add(new Section(getTranslation("plan-file.import.file"), upload)
                .framed()
                .note(getTranslation("plan-file.import.formats")));
        add(result);
    }

    private void look(byte[] bytes) {
        result.removeAll();
        file = bytes;
        try {
            show(importing.look(bytes, ImportChoice.NONE));
        } catch (Refused refused) {
            upload.refuse(Refusals.sentence(refused));
        }
    }

    private void show(ImportedPlan imported) {
        String found = getTranslation("plan-file.import.found");
        result.add(new Section(
                        found,
                        new Paragraph(getTranslation(
                                "plan-file.import.found.of", imported.plan().name(), imported.part())),
                        PlanPreview.counts(imported.plan(), found))
                .framed());
        result.add(new Section(getTranslation("plan-file.import.report"), new PlanReportTable(imported.report()))
                .framed());
        result.add(new Section(getTranslation("plan-file.import.preview"), new PlanPreview(imported.plan())).framed());
        result.add(choice(imported));
    }

    private Section choice(ImportedPlan imported) {
        errors.clear();
        key.setValue(imported.key());
        from.setValue(imported.from());
        to.setValue(imported.to());
        Button take = new Button(getTranslation("plan-file.import.take"));
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.setDisableOnClick(true);
        take.addClickListener(click -> {
            take();
            take.setEnabled(true);
        });
        Div fields = new Div(key, from, to);
        fields.addClassName("plan-import-choice");
        Section section = new Section(getTranslation("plan-file.import.take"), fields, new Div(take))
                .framed()
                .note(getTranslation("plan-file.import.draft"));
        if (imported.edition() > 1) {
            section.add(new Paragraph(getTranslation("plan-file.import.edition", imported.edition(), imported.key())));
        }
        return section;
    }

    private void take() {
        errors.clear();
        try {
            ImportedPlan taken =
                    importing.take(file, new ImportChoice(key.getValue().strip(), from.getValue(), to.getValue()));
            Notices.done(getTranslation("plan-file.import.taken"));
            PlanAddress draft = new PlanAddress(taken.key(), taken.edition());
            getUI().ifPresent(ui -> ui.navigate("plan", draft.filters().toQueryParameters()));
        } catch (Refused refused) {
            if (refused.field().equals("file")) {
                upload.refuse(Refusals.sentence(refused));
            } else {
                errors.show(Refusals.byField(refused));
            }
        }
    }
}
