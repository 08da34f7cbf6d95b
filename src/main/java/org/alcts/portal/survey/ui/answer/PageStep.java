package org.alcts.portal.survey.ui.answer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.alcts.portal.people.Refused;
import org.alcts.portal.survey.SurveyAnswering;
import org.alcts.portal.survey.answering.ShownPage;
import org.alcts.portal.survey.ui.answer.page.AnswerPage;

/** One page of the survey with how far one is, whether all is saved, and the ways back and on. */
final class PageStep extends Div {

    private final Answering now;
    private final AnswerPage page;
    private final String key;
    private final Keeping keeping;
    private final Consumer<Runnable> guarded;
    private final SavedState saved;

    /**
     * @param place of the page among those that are shown
     * @param guarded runs what may find the survey closed
     * @param language hears of another language, with the page's key
     */
    PageStep(
            Answering now,
            int place,
            SurveyAnswering answering,
            Consumer<Runnable> guarded,
            BiConsumer<String, String> language) {
        this.now = now;
        this.guarded = guarded;
        List<ShownPage> pages = now.shown().pages();
        ShownPage shown = pages.get(place);
        this.key = shown.key();
        this.saved = new SavedState(now::say, this::retry);
        this.keeping = new Keeping(answering, now.id(), key, now.language(), saved);
        this.page = new AnswerPage(
                now.questionnaire(),
                shown.page(),
                now.language(),
                now.sheet().answers(),
                now.sheet().seed(),
                this::changed);
        addClassName("answer-step");
        add(progress(place, pages.size()), page, ways());
        if (now.questionnaire().languages().size() > 1) {
            add(new LanguageChoice(now, chosen -> {
                if (keepNow()) {
                    language.accept(key, chosen);
                }
            }));
        }
        add(Promises.folded(now));
        if (!key.equals(now.sheet().page())) {
            keeping.here();
        }
        saved.saved();
    }

    private Component progress(int place, int pages) {
        Span words = new Span(now.say("survey-answer.progress", place + 1, pages));
        words.setId("answer-progress");
        words.getElement().setAttribute("tabindex", "-1");
        ProgressBar bar = new ProgressBar(0, pages, place);
        bar.getElement().setAttribute("aria-labelledby", "answer-progress");
        Div line = new Div(words, saved);
        line.addClassName("answer-progress-line");
        Div progress = new Div(line, bar);
        progress.addClassName("answer-progress");
        // A new page is read from its beginning, by whatever reads.
        words.getElement().executeJs("this.focus({ preventScroll: true }); window.scrollTo(0, 0);");
        return progress;
    }

    private Component ways() {
        Button next = new Button(now.say("survey-answer.next"), click -> next());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.setIcon(VaadinIcon.ARROW_RIGHT.create());
        next.setIconAfterText(true);
        Button back = new Button(now.say("survey-answer.back"), VaadinIcon.ARROW_LEFT.create(), click -> back());
        Div ways = new Div(back, next);
        ways.addClassName("answer-ways");
        return ways;
    }

    private void changed(Map<String, String> fields) {
        keeping.later(fields, this, this::retry);
    }

    private void retry() {
        guarded.accept(keeping::now);
    }

    /** Whoever leaves for elsewhere in the same moment has been heard all the same. */
    @Override
    protected void onDetach(DetachEvent event) {
        leave();
    }

    /** Keeps what is not kept yet, as far as the survey still takes it. */
    void leave() {
        try {
            keeping.now();
        } catch (Refused closed) {
            keeping.forget();
        }
    }

    /** Goes nowhere with something that is not kept. */
    private boolean keepNow() {
        boolean[] kept = {false};
        guarded.accept(() -> kept[0] = keeping.now());
        return kept[0];
    }

    private void next() {
        if (page.check() && !page.remind() && keepNow()) {
            List<ShownPage> pages = now.shown(page.answers()).pages();
            int following = Answering.place(pages, key) + 1;
            go(following < pages.size() ? pages.get(following).key() : Step.REVIEW);
        }
    }

    private void back() {
        if (keepNow()) {
            List<ShownPage> pages = now.shown(page.answers()).pages();
            int before = Answering.place(pages, key) - 1;
            go(before < 0 ? Step.START : pages.get(before).key());
        }
    }

    private void go(String step) {
        getUI().ifPresent(ui -> Step.go(ui, now.id(), step));
    }

    /** Shows what was found wrong when all was handed in. */
    void refuse(List<Refused> refusals) {
        page.show(refusals);
    }
}
