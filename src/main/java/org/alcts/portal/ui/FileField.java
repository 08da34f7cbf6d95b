package org.alcts.portal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;

/**
 * Takes one file into memory, names it, and says below what is wrong with it. Another can be chosen at any time in its place:
 * the browser's own list of files, which would have to be emptied by hand before, is emptied as soon as a file is here.
 */
public class FileField extends Div {

    private static final int MEGABYTE = 1024 * 1024;

    /** What to do with a file. */
    public interface Taker extends Serializable {

        /** @param name as whoever sent it calls it */
        void take(String name, byte[] bytes);
    }

    private final Upload upload;
    private final Div chosen = new Div();
    private final Span chosenName = new Span();
    private final Paragraph fault = new Paragraph();
    private final int largestBytes;
    private final boolean anyKind;
    private final Taker taken;

    /**
     * @param largestBytes a browser says at once when a file is larger; of what is sent all the same, no more is read
     * @param removed when somebody takes the file away again
     * @param endings of names that are taken, with their points; none where only what is in the file decides
     */
    public FileField(int largestBytes, Taker taken, Runnable removed, String... endings) {
        this.largestBytes = largestBytes;
        this.taken = taken;
        addClassName("file-field");
        upload = new Upload((UploadHandler) this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(largestBytes);
        anyKind = endings.length == 0;
        if (!anyKind) {
            upload.setAcceptedFileExtensions(endings);
        }
        upload.setUploadButton(new Button(getTranslation("ui.file.choose")));
        upload.addFileRejectedListener(rejected -> refuse(tooLarge()));
        Button takeAway = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> {
            clear();
            removed.run();
        });
        takeAway.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        takeAway.setAriaLabel(getTranslation("ui.file.remove"));
        takeAway.setTooltipText(getTranslation("ui.file.remove"));
        chosen.add(chosenName, takeAway);
        chosen.addClassName("file-chosen");
        chosen.setVisible(false);
        upload.getElement().setAttribute("aria-label", getTranslation("ui.file.choose"));
        fault.addClassName("error-text");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        add(upload, chosen, fault);
    }

    private void receive(UploadEvent event) throws IOException {
        byte[] bytes;
        try (InputStream sent = event.getInputStream()) {
            bytes = sent.readNBytes(largestBytes + 1);
        }
        if (bytes.length > largestBytes) {
            event.reject(tooLarge());
        }
        event.getUI().access(() -> {
            upload.clearFileList();
            fault.setVisible(false);
            name(event.getFileName());
            if (bytes.length > largestBytes) {
                refuse(tooLarge());
            } else {
                taken.take(event.getFileName(), bytes);
            }
        });
    }

    private void name(String fileName) {
        chosenName.setText(fileName);
        chosen.setVisible(true);
    }

    private String tooLarge() {
        return getTranslation(anyKind ? "ui.file.too-large" : "ui.file.not-taken", largestBytes / MEGABYTE);
    }

    /** Says why the file is not taken, until there is another one. */
    public void refuse(String why) {
        fault.setText(why);
        fault.setVisible(true);
    }

    /** Empty again, and ready for the next one. */
    public void clear() {
        upload.clearFileList();
        chosen.setVisible(false);
        fault.setVisible(false);
    }
}
