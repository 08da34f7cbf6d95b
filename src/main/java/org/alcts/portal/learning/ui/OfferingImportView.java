package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.button.Button;
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
import org.alcts.portal.learning.offering.OfferingImport;
import org.alcts.portal.learning.offering.OfferingImportPreview;
import org.alcts.portal.learning.offering.OfferingImportPreview.Fate;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.ui.form.Refusals;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.ui.Ask;
import org.alcts.portal.ui.Notices;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;

/** Takes offerings over from a file: choose it, see what would become of every row, then let exactly that happen. */
@Route("learning/offerings/import")
@RolesAllowed({Roles.UNIT_WRITER, Roles.OFFICE})
class OfferingImportView extends Screen {

    private final OfferingImport offerings;
    private final Upload upload;
    private final Div result = new Div();
    private final Paragraph fault = new Paragraph();
    private byte[] file;
    private String fileName;

    OfferingImportView(OfferingImport offerings) {
        this.offerings = offerings;
        header(getTranslation("learning-offering.import"))
                .above(new Anchor("learning/offerings", getTranslation("learning-offering.offerings")))
                .subtitle(getTranslation("learning-offering.import.subtitle"));
        upload = upload();
        fault.addClassName("error-text");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        result.addClassName("parts");
        add(new Section(getTranslation("learning-offering.import.file"), rules(), upload, fault).framed(), result);
    }

    private Div rules() {
        UnorderedList list = new UnorderedList(
                new ListItem(getTranslation("learning-offering.import.rule.columns")),
                new ListItem(getTranslation("learning-offering.import.rule.key")),
                new ListItem(getTranslation("learning-offering.import.rule.values")),
                new ListItem(getTranslation("learning-offering.import.rule.empty")),
                new ListItem(getTranslation("learning-offering.import.rule.units")));
        list.addClassName("bullets");
        Anchor sample = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] text = offerings.sample();
                    return new DownloadResponse(
                            new ByteArrayInputStream(text),
                            "offerings-sample.csv",
                            "text/csv; charset=utf-8",
                            text.length);
                }),
                getTranslation("learning-offering.import.sample"));
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
        field.setMaxFileSize(offerings.largestFile());
        field.setAcceptedFileExtensions(".csv", ".txt");
        field.setUploadButton(new Button(getTranslation("learning-offering.import.choose")));
        field.addFileRejectedListener(rejected ->
                refuse(getTranslation("learning-offering.import.not-taken", offerings.largestFile() / 1024 / 1024)));
        field.addFileRemovedListener(removed -> forget());
        field.getElement().setAttribute("aria-label", getTranslation("learning-offering.import.choose"));
        return field;
    }

    private void preview() {
        result.removeAll();
        fault.setVisible(false);
        if (file == null) {
            return;
        }
        try {
            OfferingImportPreview preview = offerings.preview(file);
            result.add(new OfferingImportTable(preview, fileName, () -> ask(preview)));
        } catch (Refused refused) {
            refuse(Refusals.sentence(refused));
        }
    }

    private void ask(OfferingImportPreview preview) {
        Ask.before(
                getTranslation("learning-offering.import.ask"),
                getTranslation(
                        "learning-offering.import.ask.consequence",
                        preview.count(Fate.ADDED),
                        preview.count(Fate.CHANGED),
                        preview.count(Fate.REFUSED)),
                getTranslation("learning-offering.import.ask.yes"),
                () -> take(preview));
    }

    private void take(OfferingImportPreview preview) {
        try {
            OfferingImportPreview done = offerings.take(file, preview.fingerprint());
            forget();
            upload.clearFileList();
            String sentence =
                    getTranslation("learning-offering.import.done", done.count(Fate.ADDED), done.count(Fate.CHANGED));
            Notices.done(sentence);
            result.add(
                    new Paragraph(sentence),
                    new Anchor("learning/offerings", getTranslation("learning-offering.import.to-list")));
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
