package org.alcts.portal.survey.ui.results;

import static org.alcts.portal.survey.ui.results.ResultWords.text;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.ui.FilterBar;
import org.alcts.portal.ui.Formats;
import org.alcts.portal.ui.QueryFilters;

/**
 * Whose answers are looked at: those who gave one answer to one question. In the address as {@code group=A1&is=public}. One
 * at a time: with several, the difference between two groups could be a single person.
 */
final class ResultFilters implements Serializable {

    private static final String GROUP = "group";
    private static final String ANSWER = "is";

    private final List<Dimension> dimensions;

    ResultFilters(List<Dimension> dimensions) {
        this.dimensions = dimensions;
    }

    /** The fields; that of the answer comes with the question. */
    FilterBar bar(QueryFilters present) {
        FilterBar bar = new FilterBar();
        bar.choice(GROUP, text("survey-results.filter.question"), dimensions, Dimension::key, Dimension::label)
                .addClassName("result-filter-question");
        group(present)
                .ifPresent(group -> bar.choice(
                                ANSWER,
                                text("survey-results.filter.answer"),
                                group.choices(),
                                Dimension.Choice::code,
                                choice -> text(
                                        "survey-results.bar",
                                        choice.label(),
                                        Formats.here().number(choice.people())))
                        .addClassName("result-filter-answer"));
        return bar;
    }

    /** What an address filters by, completely. */
    Optional<Dimension.Choice> chosen(QueryFilters present) {
        return group(present)
                .flatMap(group -> group.choices().stream()
                        .filter(choice -> present.text(ANSWER)
                                .filter(choice.code()::equals)
                                .isPresent())
                        .findFirst());
    }

    /** Whether an address filters by something that cannot be filtered by, or no longer. */
    boolean unknown(QueryFilters present) {
        boolean asksForAnswer = present.text(ANSWER).isPresent();
        return present.text(GROUP).isPresent()
                && (group(present).isEmpty() || asksForAnswer && chosen(present).isEmpty());
    }

    Optional<Dimension> group(QueryFilters present) {
        return present.text(GROUP)
                .flatMap(key ->
                        dimensions.stream().filter(one -> one.key().equals(key)).findFirst());
    }

    /** Without an answer that belongs to another question. */
    QueryFilters tidy(QueryFilters changed) {
        return chosen(changed).isPresent() ? changed : changed.without(ANSWER);
    }

    /** Of an address, what filters. */
    static QueryFilters only(QueryFilters present) {
        return QueryFilters.none()
                .with(GROUP, present.text(GROUP).orElse(null))
                .with(ANSWER, present.text(ANSWER).orElse(null));
    }
}
