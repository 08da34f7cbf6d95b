package org.alcts.portal.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadHandler;

/** Takes a plan's file, and says below what is wrong with it. */
class PlanUpload extends Div {

    private static final int MEGABYTE = 1024 * 1024;

    private final Paragraph fault = new Paragraph();

    /** @param most bytes that are taken at all */
    PlanUpload(int most, SerializableConsumer<byte[]> taken, Runnable removed) {
        addClassName("plan-upload");
        Upload upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> {
            fault.setVisible(false);
            taken.accept(bytes);
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(most);
        upload.setAcceptedFileExtensions(".xml", ".stratml");
        upload.setUploadButton(new Button(getTranslation("plan-file.import.choose")));
        upload.addFileRejectedListener(
                rejected -> refuse(getTranslation("plan-file.import.not-taken", most / MEGABYTE)));
        upload.addFileRemovedListener(gone -> {
            fault.setVisible(false);
            removed.run();
        });
        upload.getElement().setAttribute("aria-label", getTranslation("plan-file.import.choose"));
        fault.addClassName("error-text");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        add(upload, fault);
    }

    void refuse(String why) {
        fault.setText(why);
        fault.setVisible(true);
    }
}
