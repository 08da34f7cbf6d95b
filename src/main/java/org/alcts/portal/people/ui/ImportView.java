package org.alcts.portal.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import org.alcts.portal.people.ImportPreview;
import org.alcts.portal.people.ImportPreview.Fate;
import org.alcts.portal.people.MemberImport;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.ui.form.Refusals;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.ui.Ask;
import org.alcts.portal.ui.Notices;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;

/** Takes members over from a file: choose it, see what would become of every row, then let exactly that happen. */
@Route("people/import")
@RolesAllowed(Roles.OFFICE)
class ImportView extends Screen {

    private final MemberImport members;
    private final Checkbox endMissing = new Checkbox(getTranslation("people.import.end-missing"));
    private final Upload upload;
    private final Div result = new Div();
    private final Paragraph fault = new Paragraph();
    private byte[] file;
    private String fileName;

    ImportView(MemberImport members) {
        this.members = members;
        header(getTranslation("people.import"))
                .above(new Anchor("people", getTranslation("people.title")))
                .subtitle(getTranslation("people.import.subtitle"));
        upload = upload();
        fault.addClassName("error-text");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        endMissing.setHelperText(getTranslation("people.import.end-missing.help"));
        endMissing.addValueChangeListener(change -> preview());
        result.addClassName("parts");
        add(new Section(getTranslation("people.import.file"), rules(), endMissing, upload, fault).framed(), result);
    }

    private Div rules() {
        UnorderedList list = new UnorderedList(
                new ListItem(getTranslation("people.import.rule.columns")),
                new ListItem(getTranslation("people.import.rule.required")),
                new ListItem(getTranslation("people.import.rule.values")),
                new ListItem(getTranslation("people.import.rule.empty")));
        Anchor sample = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] text = members.sample();
                    return new DownloadResponse(
                            new ByteArrayInputStream(text),
                            "members-sample.csv",
                            "text/csv; charset=utf-8",
                            text.length);
                }),
                getTranslation("people.import.sample"));
        list.addClassName("bullets");
        Div rules = new Div(list, sample);
        rules.addClassName("stack");
        return rules;
    }

    private Upload upload() {
        Upload field = new Upload(UploadHandler.inMemory((metadata, bytes) -> {
            file = bytes;
            fileName = metadata.fileName();
            preview();
        }));
        field.setMaxFiles(1);
        field.setMaxFileSize(members.largestFile());
        field.setAcceptedFileExtensions(".csv", ".txt");
        field.setUploadButton(new Button(getTranslation("people.import.choose")));
        field.addFileRejectedListener(rejected ->
                refuse(getTranslation("people.import.refused.not-taken", members.largestFile() / 1024 / 1024)));
        field.addFileRemovedListener(removed -> forget());
        field.getElement().setAttribute("aria-label", getTranslation("people.import.choose"));
        return field;
    }

    private void preview() {
        result.removeAll();
        fault.setVisible(false);
        if (file == null) {
            return;
        }
        try {
            ImportPreview preview = members.preview(file, endMissing.getValue());
            result.add(new ImportTable(preview, fileName, () -> ask(preview)));
        } catch (Refused refused) {
            refuse(Refusals.sentence(refused));
        }
    }

    private void ask(ImportPreview preview) {
        Ask.before(
                getTranslation("people.import.ask"),
                getTranslation(
                        "people.import.ask.consequence",
                        preview.count(Fate.ADDED),
                        preview.count(Fate.CHANGED),
                        preview.count(Fate.REFUSED)),
                getTranslation("people.import.ask.yes"),
                () -> apply(preview));
    }

    private void apply(ImportPreview preview) {
        try {
            ImportPreview done = members.apply(file, endMissing.getValue(), preview.fingerprint());
            forget();
            upload.clearFileList();
            Notices.done(getTranslation("people.import.done", done.count(Fate.ADDED), done.count(Fate.CHANGED)));
            result.add(
                    new Paragraph(
                            getTranslation("people.import.done", done.count(Fate.ADDED), done.count(Fate.CHANGED))),
                    new Anchor("people", getTranslation("people.import.to-people")));
        } catch (Refused refused) {
            preview();
            refuse(Refusals.sentence(refused));
        }
    }

    private void forget() {
        file = null;
        fileName = null;
        fault.setVisible(false);
        result.removeAll();
    }

    private void refuse(String why) {
        fault.setText(why);
        fault.setVisible(true);
    }
}
