package org.alcts.portal.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Optional;
import org.alcts.portal.plan.exchange.ExportedPlan;
import org.alcts.portal.plan.exchange.PlanExport;
import org.alcts.portal.plan.exchange.PlanFormat;

/** A button that opens the list of files in which a plan can be taken along. */
class PlanDownloads extends Div {

    PlanDownloads(PlanExport export, PlanAddress plan) {
        addClassName("plan-downloads");
        Button open = new Button(getTranslation("plan-file.download"), VaadinIcon.DOWNLOAD_ALT.create());
        open.setSuffixComponent(VaadinIcon.ANGLE_DOWN.create());
        open.getElement().setAttribute("aria-haspopup", "dialog");
        UnorderedList files = new UnorderedList();
        files.addClassName("plan-downloads-panel");
        for (PlanFormat format : PlanFormat.values()) {
            Anchor link = new Anchor(download(export, plan, format), getTranslation("plan-file.format." + format));
            Paragraph note = new Paragraph(getTranslation("plan-file.format." + format + ".note"));
            note.addClassName("note");
            files.add(new ListItem(link, note));
        }
        Popover popover = new Popover(files);
        popover.setTarget(open);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("plan-file.download.title"));
        popover.setAutofocus(true);
        add(open, popover);
    }

    /** Read anew when it is fetched: what is kept with the link is which plan. */
    private static DownloadHandler download(PlanExport export, PlanAddress plan, PlanFormat format) {
        return event -> {
            Optional<ExportedPlan> found = export.find(plan.key(), plan.edition());
            if (found.isEmpty()) {
                // A draft that was taken away or renamed while somebody read it.
                event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
                return;
            }
            event.setFileName(format.fileName(plan.key()));
            event.setContentType(format.contentType());
            format.write(found.get(), event.getOutputStream());
        };
    }
}
