package org.alcts.portal.survey.ui.answer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says quietly whether answers are saved. While the portal cannot be reached the browser says so itself, and asks before
 * somebody leaves the page with answers that are not on their way yet.
 */
@Tag("portal-saved")
@JsModule("./portal-saved.ts")
class SavedState extends Component {

    private static final String STATE = "state";

    /** @param retry what to do again when something could not be saved, every few seconds until it can */
    SavedState(UnaryOperator<String> say, Runnable retry) {
        ObjectNode words = JacksonUtils.createObjectNode();
        for (String key : List.of("saved", "saving", "failed", "lost")) {
            words.put(key, say.apply("survey-answer.state." + key));
        }
        getElement().setPropertyJson("words", words);
        getElement().addEventListener("retry", event -> retry.run());
    }

    void saved() {
        getElement().setProperty(STATE, "saved");
    }

    void failed() {
        getElement().setProperty(STATE, "failed");
    }
}
