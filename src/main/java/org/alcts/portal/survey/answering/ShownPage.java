package org.alcts.portal.survey.answering;

import java.util.List;
import org.alcts.portal.survey.questionnaire.Page;

/**
 * A page as one person sees it now.
 *
 * @param page with all its questions
 * @param questions those that are shown, in the person's order; at least one
 */
public record ShownPage(Page page, List<ShownQuestion> questions) {

    public String key() {
        return page.key();
    }
}
