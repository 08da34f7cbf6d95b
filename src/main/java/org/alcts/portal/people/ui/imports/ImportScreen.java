package org.alcts.portal.people.ui.imports;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.function.Supplier;
import org.alcts.portal.people.Refused;
import org.alcts.portal.people.imports.ImportPreview;
import org.alcts.portal.people.imports.ImportPreview.Fate;
import org.alcts.portal.people.ui.form.Refusals;
import org.alcts.portal.ui.Ask;
import org.alcts.portal.ui.FileField;
import org.alcts.portal.ui.Notices;
import org.alcts.portal.ui.Screen;
import org.alcts.portal.ui.Section;

/** Choose a file, see what would become of every row, then let exactly that happen; of what, a feature's screen says. */
public abstract class ImportScreen extends Screen {

    private final Div result = new Div();
    private FileField upload;
    private byte[] file;
    private String fileName;

    /**
     * What the file would do with the options as they stand; writes nothing.
     *
     * @throws Refused when the file as a whole cannot be read
     */
    protected abstract ImportPreview preview(byte[] file);

    /**
     * Does what the preview with that fingerprint showed.
     *
     * @throws Refused when anything would turn out otherwise
     */
    protected abstract ImportPreview take(byte[] file, String fingerprint);

    /** What a row is about, in a word. */
    protected abstract String subject();

    /** The words for a field that a {@link ImportPreview.Change} speaks of. */
    protected abstract String fieldName(String field);

    /** Where everything is that was taken. */
    protected abstract Anchor list();

    /**
     * Puts the way to choose a file on the screen; once, below the header.
     *
     * @param options what else changes what a file does; whoever changes them calls {@link #showPreview}
     */
    protected final void askForFile(int largestBytes, Component rules, Component... options) {
        upload = new FileField(
                largestBytes,
                (name, bytes) -> {
                    file = bytes;
                    fileName = name;
                    showPreview();
                },
                this::forget,
                ".csv",
                ".txt");
        result.addClassName("parts");
        Section section = new Section(getTranslation("import.file"), rules);
        section.add(options);
        section.add(upload);
        add(section.framed(), result);
    }

    /** What a file must be like, in sentences, and one to start from. */
    protected final Component rules(String sampleName, Supplier<byte[]> sample, String... sentences) {
        UnorderedList list =
                new UnorderedList(Arrays.stream(sentences).map(ListItem::new).toArray(ListItem[]::new));
        list.addClassName("bullets");
        Anchor download = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] text = sample.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(text), sampleName, "text/csv; charset=utf-8", text.length);
                }),
                getTranslation("import.sample"));
        Div rules = new Div(list, download);
        rules.addClassName("stack");
        return rules;
    }

    /** Shows what the file would do now, in place of an earlier preview; nothing as long as there is no file. */
    protected final void showPreview() {
        result.removeAll();
        if (file == null) {
            return;
        }
        try {
            ImportPreview preview = preview(file);
            result.add(new ImportTable(preview, fileName, subject(), this::fieldName, () -> ask(preview)));
        } catch (Refused refused) {
            upload.refuse(Refusals.sentence(refused));
        }
    }

    private void ask(ImportPreview preview) {
        Ask.before(
                getTranslation("import.ask"),
                getTranslation(
                        "import.ask.consequence",
                        preview.count(Fate.ADDED),
                        preview.count(Fate.CHANGED),
                        preview.count(Fate.REFUSED)),
                getTranslation("import.ask.yes"),
                () -> take(preview));
    }

    private void take(ImportPreview preview) {
        try {
            ImportPreview done = take(file, preview.fingerprint());
            forget();
            upload.clear();
            String sentence = getTranslation("import.done", done.count(Fate.ADDED), done.count(Fate.CHANGED));
            Notices.done(sentence);
            result.add(new Paragraph(sentence), list());
        } catch (Refused refused) {
            showPreview();
            upload.refuse(Refusals.sentence(refused));
        }
    }

    private void forget() {
        file = null;
        fileName = null;
        result.removeAll();
    }
}
