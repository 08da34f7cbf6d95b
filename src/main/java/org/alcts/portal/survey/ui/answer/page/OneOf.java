package org.alcts.portal.survey.ui.answer.page;

import java.util.LinkedHashMap;
import java.util.Map;
import org.alcts.portal.survey.questionnaire.Option;

/** The radio buttons of one field, wherever on the screen they stand. */
final class OneOf {

    private final Asked asked;
    private final String field;
    private final Map<String, Pick> picks = new LinkedHashMap<>();
    private Runnable then = () -> {};

    OneOf(Asked asked, String field) {
        this.asked = asked;
        this.field = field;
    }

    /** Something further is to be done after each change, before the answer goes its way. */
    OneOf then(Runnable further) {
        then = further;
        return this;
    }

    Pick add(Option option, String text) {
        Pick pick = Pick.one(asked.id(field), asked.id(field + "-" + option.code()), text);
        pick.start(asked.answer(field).equals(option.code()));
        picks.put(option.code(), pick);
        pick.onChange(() -> {
            picks.values().stream().filter(other -> other != pick).forEach(Pick::hasLetGo);
            then.run();
            asked.answer(field, value());
        });
        return pick;
    }

    /** Code of what is picked; empty when nothing is. */
    String value() {
        return picks.entrySet().stream()
                .filter(entry -> entry.getValue().picked())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    String field() {
        return field;
    }

    void clear() {
        picks.values().forEach(Pick::letGo);
    }

    void focus() {
        picks.values().stream()
                .filter(Pick::picked)
                .findFirst()
                .or(() -> picks.values().stream().findFirst())
                .ifPresent(Pick::focus);
    }
}
