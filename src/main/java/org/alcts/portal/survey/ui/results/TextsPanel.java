package org.alcts.portal.survey.ui.results;

import static org.alcts.portal.survey.ui.results.ResultWords.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Location;
import java.io.Serializable;
import java.util.List;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.texts.CodeCount;
import org.alcts.portal.survey.texts.TextField;
import org.alcts.portal.survey.texts.TextFilter;
import org.alcts.portal.survey.texts.TextReading;
import org.alcts.portal.survey.texts.WrittenText;
import org.alcts.portal.survey.ui.results.page.QuestionWords;
import org.alcts.portal.survey.ui.results.page.Said;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.FilterBar;
import org.alcts.portal.ui.QueryFilters;
import org.alcts.portal.ui.Section;
import org.alcts.portal.ui.TextBlock;
import org.alcts.portal.ui.Tone;
import org.springframework.data.domain.PageRequest;

/** What people wrote, to be read: one question at a time, searched, by what it is about, page by page. */
class TextsPanel extends Div {

    static final String FIELD = "field";
    static final String WORDS = "words";
    static final String CODE = "code";
    static final String PAGE = "page";
    static final int AT_ONCE = 25;

    private record Asked(String name, String label, TextField field) implements Serializable {}

    private final TextReading texts;
    private final long surveyId;
    private final int threshold;

    TextsPanel(TextReading texts, long surveyId, QuestionWords words, int threshold, QueryFilters present) {
        this.texts = texts;
        this.surveyId = surveyId;
        this.threshold = threshold;
        addClassName("stack");
        List<Asked> asked = texts.fields(surveyId).stream()
                .map(field -> new Asked(field.field().name(), label(field.field(), words), field))
                .toList();
        Section section = new Section(text("survey-results.part." + Parts.Comparison.TEXTS))
                .note(text("survey-results.texts.note", threshold));
        add(section);
        if (asked.isEmpty()) {
            section.add(new EmptyState(text("survey-results.texts.none")));
            return;
        }
        Asked chosen = asked.stream()
                .filter(one -> one.name().equals(present.text(FIELD).orElse("")))
                .findFirst()
                .orElse(asked.getFirst());
        List<CodeCount> codes = chosen.field().open() ? texts.codes(surveyId, chosen.name()) : List.of();
        section.add(bar(asked, codes, present.with(FIELD, chosen.name())));
        show(section, chosen, codes, present);
    }

    /** A field's question, and what stands beside it in brackets: the words to "other", a comment. */
    static String label(Field field, QuestionWords words) {
        String question = words.label(field.question(), field.row().orElse(null));
        boolean own =
                field.question().kind() == QuestionKind.TEXT || field.question().kind() == QuestionKind.LONG_TEXT;
        return own ? question : text("survey-results.texts.beside", question);
    }

    private FilterBar bar(List<Asked> asked, List<CodeCount> codes, QueryFilters present) {
        FilterBar bar = new FilterBar();
        bar.choice(FIELD, text("survey-results.texts.question"), asked, Asked::name, Asked::label)
                .addClassName("result-filter-question");
        bar.search(WORDS, text("survey-results.texts.search"));
        if (!codes.isEmpty()) {
            bar.choice(
                    CODE,
                    text("survey-results.texts.about"),
                    codes,
                    code -> String.valueOf(code.id()),
                    code -> text("survey-results.bar", code.name(), code.texts()));
        }
        bar.read(new Location(ResultAddresses.of(surveyId), present.toQueryParameters()));
        bar.onChange(changed -> {
            boolean same = changed.text(FIELD).equals(present.text(FIELD));
            UI.getCurrent()
                    .navigate(
                            ResultAddresses.of(surveyId),
                            (same ? changed : changed.without(CODE))
                                    .without(PAGE)
                                    .toQueryParameters());
        });
        return bar;
    }

    private void show(Section section, Asked chosen, List<CodeCount> codes, QueryFilters present) {
        if (!chosen.field().open()) {
            section.add(new Said(Tone.INFO, text("survey-results.texts.few", threshold)));
            return;
        }
        TextFilter filter = new TextFilter(
                chosen.name(),
                present.text(WORDS).orElse(null),
                present.number(CODE).orElse(null),
                null);
        int found = texts.count(surveyId, filter);
        int pages = Math.max(1, (found + AT_ONCE - 1) / AT_ONCE);
        int page = Math.clamp(present.number(PAGE).orElse(1L) - 1, 0, pages - 1);
        Div card = new Div();
        card.addClassName("card");
        Paragraph count = new Paragraph(text(
                "survey-results.texts.count",
                found,
                chosen.field().released(),
                chosen.field().written().orElse(0L)));
        count.addClassName("note");
        count.getElement().setAttribute("aria-live", "polite");
        card.add(count);
        if (!codes.isEmpty()) {
            card.add(counts(chosen, codes));
        }
        if (found == 0) {
            card.add(new EmptyState(text(
                    chosen.field().released() == 0
                            ? "survey-results.texts.not-yet"
                            : "survey-results.texts.nothing-found")));
        } else {
            card.add(list(texts.page(surveyId, filter, PageRequest.of(page, AT_ONCE))));
        }
        section.add(card);
        if (pages > 1) {
            section.add(new Pager(page, pages, to -> present.with(PAGE, to + 1).href(ResultAddresses.of(surveyId))));
        }
    }

    /** What they are about, and how often; each leads to these texts alone. */
    private Nav counts(Asked chosen, List<CodeCount> codes) {
        Nav nav = new Nav();
        nav.addClassName("result-counts");
        nav.getElement().setAttribute("aria-label", text("survey-results.texts.about"));
        codes.forEach(code -> nav.add(new Anchor(
                QueryFilters.none()
                        .with(Parts.PARAMETER, Parts.Comparison.TEXTS)
                        .with(FIELD, chosen.name())
                        .with(CODE, code.id())
                        .href(ResultAddresses.of(surveyId)),
                text("survey-results.bar", code.name(), code.texts()))));
        return nav;
    }

    private static UnorderedList list(List<WrittenText> texts) {
        UnorderedList list = new UnorderedList();
        list.addClassName("result-texts");
        texts.forEach(text -> {
            ListItem item = new ListItem(new TextBlock(text.words()));
            if (!text.codes().isEmpty()) {
                Div codes = new Div();
                codes.addClassName("badges");
                text.codes().forEach(code -> {
                    Span name = new Span(code.name());
                    name.addClassNames("badge", Tone.NEUTRAL.className());
                    codes.add(name);
                });
                item.add(codes);
            }
            list.add(item);
        });
        return list;
    }
}
