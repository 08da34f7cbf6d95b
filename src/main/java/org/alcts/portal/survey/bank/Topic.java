package org.alcts.portal.survey.bank;

import java.time.LocalDate;
import java.util.List;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Text;

/**
 * Something that members may want to learn, or that questions are about.
 *
 * @param key the code of its rows in questionnaires; lower-case letters and digits
 * @param sections keys of the units whose business it is; empty when it is everybody's
 * @param from null when it was always known; inclusive
 * @param until null while it goes on; inclusive
 * @param synonyms other words that people look for it by, in English
 */
public record Topic(
        String key,
        Text name,
        List<String> sections,
        TopicUse use,
        LocalDate from,
        LocalDate until,
        List<String> synonyms,
        boolean active) {

    /** Whether a survey of that day may ask about it. */
    public boolean activeOn(LocalDate day) {
        return active && (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    /** As a row or a choice of a question. */
    public Option option() {
        return Option.of(key, name);
    }
}
