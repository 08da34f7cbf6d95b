package org.alcts.portal.people.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.alcts.portal.people.MemberImport;
import org.alcts.portal.people.imports.ImportPreview;
import org.alcts.portal.people.ui.imports.ImportScreen;
import org.alcts.portal.platform.security.Roles;

/** Takes members over from a file. */
@Route("people/import")
@RolesAllowed(Roles.OFFICE)
class ImportView extends ImportScreen {

    private final MemberImport members;
    private final Checkbox endMissing = new Checkbox(getTranslation("people.import.end-missing"));

    ImportView(MemberImport members) {
        this.members = members;
        header(getTranslation("people.import"))
                .above(new Anchor("people", getTranslation("people.title")))
                .subtitle(getTranslation("people.import.subtitle"));
        endMissing.setHelperText(getTranslation("people.import.end-missing.help"));
        endMissing.addValueChangeListener(change -> showPreview());
        askForFile(
                members.largestFile(),
                rules(
                        "members-sample.csv",
                        members::sample,
                        getTranslation("people.import.rule.columns"),
                        getTranslation("people.import.rule.required"),
                        getTranslation("people.import.rule.values"),
                        getTranslation("people.import.rule.empty")),
                endMissing);
    }

    @Override
    protected ImportPreview preview(byte[] file) {
        return members.preview(file, endMissing.getValue());
    }

    @Override
    protected ImportPreview take(byte[] file, String fingerprint) {
        return members.apply(file, endMissing.getValue(), fingerprint);
    }

    @Override
    protected String subject() {
        return getTranslation("people.column.person");
    }

    @Override
    protected String fieldName(String field) {
        return getTranslation("people.column." + field);
    }

    @Override
    protected Anchor list() {
        return new Anchor("people", getTranslation("people.import.to-people"));
    }
}
