package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.alcts.portal.survey.answering.Shown;
import org.alcts.portal.survey.answering.ShownPage;
import org.alcts.portal.survey.editing.Arrangement;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.Text;
import org.alcts.portal.survey.ui.answer.page.AnswerPage;
import org.alcts.portal.ui.EmptyState;
import org.alcts.portal.ui.TextBlock;

/**
 * The questionnaire as a respondent goes through it, on a desk or a phone, from the page that is being edited. What is
 * answered shows what its conditions do, and is kept nowhere.
 */
class PreviewDialog extends Dialog {

    /** Any seed will do: random orders are only to be seen to be some order. */
    private static final long SEED = 1;

    /** Before the first page, and after the last. */
    private static final String WELCOME = "welcome";

    private static final String ENDING = "ending";

    private final Questionnaire questionnaire;
    private final Div frame = new Div();
    private final Button desk = new Button();
    private final Button phone = new Button();
    private String language;
    private String place;
    private Answers answers = Answers.NONE;
    private AnswerPage shown;

    PreviewDialog(Draft draft) {
        questionnaire = draft.questionnaire();
        language = draft.translation().isEmpty() ? draft.language() : draft.translation();
        place = Arrangement.pageAround(questionnaire, draft.selected())
                .map(Page::key)
                .orElse(WELCOME);
        setHeaderTitle(getTranslation("survey-design.preview"));
        addClassName("preview-dialog");
        setWidth("min(72rem, 98vw)");
        setHeight("94vh");
        getHeader().add(sizes());
        if (questionnaire.languages().size() > 1) {
            getHeader().add(languages());
        }
        getHeader().add(Typing.icon(VaadinIcon.CLOSE_SMALL, getTranslation("ui.close"), this::close));
        Div note = new Div(getTranslation("survey-design.preview.note"));
        note.addClassName("note");
        add(note, frame);
        size(false);
        write();
    }

    private Div sizes() {
        desk.setText(getTranslation("survey-design.preview.desk"));
        desk.setIcon(VaadinIcon.DESKTOP.create());
        desk.addClickListener(click -> size(false));
        phone.setText(getTranslation("survey-design.preview.phone"));
        phone.setIcon(VaadinIcon.MOBILE.create());
        phone.addClickListener(click -> size(true));
        Div sizes = new Div(desk, phone);
        sizes.addClassNames("preview-sizes", "on-desk");
        sizes.getElement().setAttribute("role", "group");
        sizes.getElement().setAttribute("aria-label", getTranslation("survey-design.preview.size"));
        return sizes;
    }

    private void size(boolean small) {
        frame.setClassName("preview-frame");
        frame.setClassName("preview-phone", small);
        desk.getElement().setAttribute("aria-pressed", Boolean.toString(!small));
        phone.getElement().setAttribute("aria-pressed", Boolean.toString(small));
    }

    private Select<String> languages() {
        Select<String> languages = new Select<>();
        languages.setAriaLabel(getTranslation("survey-design.preview.language"));
        languages.setItems(questionnaire.languages());
        languages.setItemLabelGenerator(Typing::language);
        return Typing.on(languages, language, chosen -> {
            language = chosen;
            write();
        });
    }

    private List<ShownPage> pages() {
        return Shown.of(questionnaire, answers, SEED).pages();
    }

    private void write() {
        frame.removeAll();
        shown = null;
        List<ShownPage> pages = pages();
        boolean welcome = place.equals(WELCOME);
        if (welcome || place.equals(ENDING)) {
            frame.add(words(
                    welcome ? questionnaire.title() : Text.NONE,
                    welcome ? questionnaire.welcome() : questionnaire.ending()));
        } else if (pages.stream().noneMatch(page -> page.key().equals(place))) {
            frame.add(new EmptyState(getTranslation("survey-design.preview.hidden"))
                    .because(getTranslation("survey-design.preview.hidden.why")));
        } else {
            shown = new AnswerPage(
                    questionnaire,
                    Arrangement.page(questionnaire, place).orElseThrow(),
                    language,
                    answers,
                    SEED,
                    fields -> fields.forEach((field, value) -> answers = answers.with(field, value)));
            frame.add(shown);
        }
        frame.add(steps(pages));
    }

    private Component words(Text title, Text text) {
        Div words = new Div();
        words.addClassName("stack");
        words.getElement().setAttribute("lang", language);
        String heading = title.in(language, questionnaire.language());
        if (!heading.isEmpty()) {
            words.add(new H2(heading));
        }
        String said = text.in(language, questionnaire.language());
        words.add(
                said.isEmpty()
                        ? new EmptyState(getTranslation("survey-design.preview.no-words"))
                        : new TextBlock(said));
        return words;
    }

    private Div steps(List<ShownPage> pages) {
        Div steps = new Div();
        steps.addClassName("actions");
        if (!place.equals(WELCOME)) {
            steps.add(new Button(getTranslation("survey-design.preview.back"), click -> go(neighbour(-1))));
        }
        if (!place.equals(ENDING)) {
            Button next = new Button(getTranslation("survey-design.preview.next"), click -> next());
            next.addThemeVariants(ButtonVariant.PRIMARY);
            steps.add(next);
        }
        int at = pages.stream().map(ShownPage::key).toList().indexOf(place);
        if (at >= 0) {
            Span where = new Span(getTranslation("survey-design.preview.where", at + 1, pages.size()));
            where.addClassName("note");
            steps.add(where);
        }
        return steps;
    }

    /** Stops where a respondent would be stopped. */
    private void next() {
        if (shown == null || shown.check() && !shown.remind()) {
            go(neighbour(1));
        }
    }

    /** The place before or after, past pages that are not shown. */
    private String neighbour(int by) {
        List<String> shownPages = pages().stream().map(ShownPage::key).toList();
        List<String> all = questionnaire.pages().stream().map(Page::key).toList();
        int at = place.equals(WELCOME) ? -1 : place.equals(ENDING) ? all.size() : all.indexOf(place);
        for (int i = at + by; i >= 0 && i < all.size(); i += by) {
            if (shownPages.contains(all.get(i))) {
                return all.get(i);
            }
        }
        return by < 0 ? WELCOME : ENDING;
    }

    private void go(String where) {
        place = where;
        write();
        frame.getElement().executeJs("this.parentElement?.scrollTo?.(0, 0); this.scrollIntoView({block: 'start'})");
    }
}
