package org.alcts.portal.survey.ui.exchange;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadHandler;

/** Takes one file, and says below what is wrong with it. */
class FileUpload extends Div {

    private final Upload upload;
    private final Paragraph fault = new Paragraph();

    /** @param endings of names that are offered, with their points; what is in the file decides */
    FileUpload(int mostMegabytes, SerializableConsumer<byte[]> taken, Runnable removed, String... endings) {
        addClassName("file-upload");
        upload = new Upload(UploadHandler.inMemory((metadata, bytes) -> {
            fault.setVisible(false);
            taken.accept(bytes);
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(mostMegabytes * 1024 * 1024);
        upload.setAcceptedFileExtensions(endings);
        upload.setUploadButton(new Button(getTranslation("survey-exchange.choose")));
        upload.addFileRejectedListener(rejected -> refuse(getTranslation("survey-exchange.not-taken", mostMegabytes)));
        upload.addFileRemovedListener(gone -> {
            fault.setVisible(false);
            removed.run();
        });
        upload.getElement().setAttribute("aria-label", getTranslation("survey-exchange.choose"));
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
