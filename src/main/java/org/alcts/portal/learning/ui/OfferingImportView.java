package org.alcts.portal.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.alcts.portal.learning.offering.OfferingImport;
import org.alcts.portal.people.imports.ImportPreview;
import org.alcts.portal.people.ui.imports.ImportScreen;
import org.alcts.portal.platform.security.Roles;

/** Takes offerings over from a file. */
@Route("learning/offerings/import")
@RolesAllowed({Roles.UNIT_WRITER, Roles.OFFICE})
class OfferingImportView extends ImportScreen {

    private final OfferingImport offerings;

    OfferingImportView(OfferingImport offerings) {
        this.offerings = offerings;
        header(getTranslation("learning-offering.import"))
                .above(new Anchor("learning/offerings", getTranslation("learning-offering.offerings")))
                .subtitle(getTranslation("learning-offering.import.subtitle"));
        askForFile(
                offerings.largestFile(),
                rules(
                        "offerings-sample.csv",
                        offerings::sample,
                        getTranslation("learning-offering.import.rule.columns"),
                        getTranslation("learning-offering.import.rule.key"),
                        getTranslation("learning-offering.import.rule.values"),
                        getTranslation("learning-offering.import.rule.empty"),
                        getTranslation("learning-offering.import.rule.units")));
    }

    @Override
    protected ImportPreview preview(byte[] file) {
        return offerings.preview(file);
    }

    @Override
    protected ImportPreview take(byte[] file, String fingerprint) {
        return offerings.take(file, fingerprint);
    }

    @Override
    protected String subject() {
        return getTranslation("learning-offering.title");
    }

    /** A file's own headings are the words that its writer knows. */
    @Override
    protected String fieldName(String field) {
        return field;
    }

    @Override
    protected Anchor list() {
        return new Anchor("learning/offerings", getTranslation("learning-offering.import.to-list"));
    }
}
