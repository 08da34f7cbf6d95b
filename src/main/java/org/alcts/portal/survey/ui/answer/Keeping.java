package org.alcts.portal.survey.ui.answer;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alcts.portal.survey.SurveyAnswering;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Brings answers into the draft as they are given: all changes that reach the portal together are kept together, in the
 * order in which they were made. What cannot be kept now is kept with the next that can.
 */
final class Keeping {

    private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);

    private final SurveyAnswering answering;
    private final long surveyId;
    private final String page;
    private final String language;
    private final SavedState state;
    private final Map<String, String> waiting = new LinkedHashMap<>();
    private boolean planned;

    Keeping(SurveyAnswering answering, long surveyId, String page, String language, SavedState state) {
        this.answering = answering;
        this.surveyId = surveyId;
        this.page = page;
        this.language = language;
        this.state = state;
    }

    /**
     * Keeps these at the end of the present request.
     *
     * @param keep calls {@link #now} and deals with what it throws
     */
    void later(Map<String, String> changed, Component on, Runnable keep) {
        waiting.putAll(changed);
        if (!planned) {
            planned = true;
            on.getUI()
                    .ifPresent(ui -> ui.beforeClientResponse(on, response -> {
                        planned = false;
                        keep.run();
                    }));
        }
    }

    /**
     * Keeps what waits.
     *
     * @return whether nothing waits any more
     * @throws org.alcts.portal.people.Refused when the survey takes no answers any more
     */
    boolean now() {
        if (waiting.isEmpty()) {
            return true;
        }
        if (write()) {
            waiting.clear();
            state.saved();
            return true;
        }
        state.failed();
        return false;
    }

    /** Keeps where the person is, also when there is nothing else to keep. */
    void here() {
        if (write()) {
            waiting.clear();
        } else {
            state.failed();
        }
    }

    /** Nobody takes what waits any more. */
    void forget() {
        waiting.clear();
    }

    private boolean write() {
        try {
            answering.save(surveyId, waiting, page, language);
            return true;
        } catch (DataAccessException | TransactionException away) {
            // Not the exception itself: what it says could hold answers.
            LOG.error("Answers could not be kept and wait: {}", away.getClass().getName());
            return false;
        }
    }
}
