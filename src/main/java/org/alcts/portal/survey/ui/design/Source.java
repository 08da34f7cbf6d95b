package org.alcts.portal.survey.ui.design;

import java.util.Optional;
import org.alcts.portal.survey.bank.Template;

/** What a survey can begin with. */
enum Source {
    PULSE,
    FULL,
    AFTER_EVENT,
    EMPTY;

    /** The bank's template of it; none for an empty survey. */
    Optional<Template> template() {
        return switch (this) {
            case PULSE -> Optional.of(Template.PULSE);
            case FULL -> Optional.of(Template.FULL);
            case AFTER_EVENT -> Optional.of(Template.AFTER_EVENT);
            case EMPTY -> Optional.empty();
        };
    }
}
