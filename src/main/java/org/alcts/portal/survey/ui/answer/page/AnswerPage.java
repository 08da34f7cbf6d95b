package org.alcts.portal.survey.ui.answer.page;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.alcts.portal.people.Refused;
import org.alcts.portal.survey.answering.AnswerCheck;
import org.alcts.portal.survey.answering.Shown;
import org.alcts.portal.survey.answering.ShownPage;
import org.alcts.portal.survey.answering.ShownQuestion;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.ui.TextBlock;

/**
 * One page of a questionnaire with its questions, as one person sees it. Keeps nothing: whoever shows it hears of every
 * change at once, before it is known to be good. What depends on an answer of the same page comes and goes as it changes;
 * everything else stays as it is, the cursor included.
 */
public final class AnswerPage extends Composite<Div> {

    private final Questionnaire questionnaire;
    private final Page page;
    private final String language;
    private final long seed;
    private final Consumer<Map<String, String>> changed;
    private final Div questions = new Div();
    private final Faults faults;
    private final Span news = new Span();
    private final Map<Question, QuestionBlock> blocks = new LinkedHashMap<>();
    private Answers answers;
    private boolean reminded;

    /**
     * @param language of the texts; what has none in it stands in the base language
     * @param answers to all of the questionnaire, since conditions look at other pages as well
     * @param seed of random orders
     * @param changed hears of each change: the fields that have another answer now; an empty one is none
     */
    public AnswerPage(
            Questionnaire questionnaire,
            Page page,
            String language,
            Answers answers,
            long seed,
            Consumer<Map<String, String>> changed) {
        this.questionnaire = questionnaire;
        this.page = page;
        this.language = language;
        this.answers = answers;
        this.seed = seed;
        this.changed = changed;
        this.faults = new Faults(locale());
        news.addClassName("for-screen-readers");
        news.getElement().setAttribute("aria-live", "polite");
        questions.addClassName("questions");
        getContent().addClassName("answer-page");
        getContent().getElement().setAttribute("lang", language);
        heading();
        getContent().add(faults, questions, news);
        arrange();
    }

    private void heading() {
        String title = page.title().in(language, questionnaire.language());
        if (!title.isEmpty()) {
            H2 heading = new H2(title);
            heading.addClassName("answer-page-title");
            getContent().add(heading);
        }
        String intro = page.intro().in(language, questionnaire.language());
        if (!intro.isEmpty()) {
            getContent().add(new TextBlock(intro));
        }
    }

    /** All answers as they are now, to other pages too. */
    public Answers answers() {
        return answers;
    }

    /** The name of the page in the respondent's language; empty when it has none. */
    public String title() {
        return page.title().in(language, questionnaire.language());
    }

    /** What keeps somebody from leaving this page, shown beside the fields, with the cursor in the first; true when nothing does. */
    public boolean check() {
        List<Refused> refusals = refusals();
        show(refusals);
        return refusals.isEmpty();
    }

    /** Shows what somebody else found wrong on this page. */
    public void show(List<Refused> refusals) {
        Map<QuestionBlock, List<Refused>> byBlock = new LinkedHashMap<>();
        blocks.values().forEach(block -> {
            List<Refused> own = of(block, refusals);
            block.show(own);
            if (!own.isEmpty()) {
                byBlock.put(block, own);
            }
        });
        faults.show(byBlock, this::name);
        byBlock.entrySet().stream()
                .findFirst()
                .ifPresent(first ->
                        first.getKey().focus(first.getValue().getFirst().field()));
    }

    /**
     * Reminds, once, of questions that ask for an answer and let one pass all the same.
     *
     * @return whether it did, so that the person is to stay
     */
    public boolean remind() {
        List<Question> open =
                shown().map(now -> AnswerCheck.reminders(now, seen())).orElse(List.of());
        if (reminded || open.isEmpty()) {
            return false;
        }
        reminded = true;
        List<QuestionBlock> left = blocks.values().stream()
                .filter(block -> open.contains(block.question()))
                .toList();
        faults.remind(left, this::name);
        return true;
    }

    private List<Refused> refusals() {
        List<Refused> refusals = new ArrayList<>();
        shown().ifPresent(now -> refusals.addAll(AnswerCheck.page(now, seen())));
        blocks.values().stream().filter(QuestionBlock::unreadable).forEach(block -> {
            refusals.removeIf(refusal -> refusal.field().equals(block.question().code()));
            refusals.add(new Refused(block.question().code(), "survey-answering.no-date"));
        });
        return refusals;
    }

    private static List<Refused> of(QuestionBlock block, List<Refused> refusals) {
        String code = block.question().code();
        return refusals.stream()
                .filter(refusal ->
                        refusal.field().equals(code) || refusal.field().startsWith(code + "["))
                .toList();
    }

    private String name(QuestionBlock block) {
        String words = block.question().text().in(language, questionnaire.language());
        return words.isEmpty() ? block.question().code() : words;
    }

    private Locale locale() {
        return Locale.forLanguageTag(language);
    }

    private Optional<ShownPage> shown() {
        return Shown.of(questionnaire, answers, seed).page(page.key());
    }

    /** Without answers to what is hidden by now: nobody can put those right. */
    private Answers seen() {
        return Shown.of(questionnaire, answers, seed).relevant();
    }

    private void change(Map<String, String> fields) {
        for (Map.Entry<String, String> field : fields.entrySet()) {
            answers = answers.with(field.getKey(), field.getValue());
        }
        changed.accept(fields);
        arrange();
        recheck(fields);
    }

    /** What was refused is looked at again; too many choices are said at once, before somebody goes on choosing. */
    private void recheck(Map<String, String> fields) {
        List<Refused> refusals = refusals();
        for (QuestionBlock block : blocks.values()) {
            boolean touched = block.question().fields().stream().anyMatch(field -> fields.containsKey(field.name()));
            Integer most = block.question().rules().most();
            boolean over = block.question().kind() == QuestionKind.MULTIPLE && most != null;
            if (touched && (block.refused() || over && tooMany(block, refusals))) {
                block.show(of(block, refusals));
            }
        }
        if (blocks.values().stream().noneMatch(QuestionBlock::refused)) {
            faults.clear();
        }
    }

    private static boolean tooMany(QuestionBlock block, List<Refused> refusals) {
        return of(block, refusals).stream()
                .anyMatch(refusal -> refusal.messageKey().equals("survey-answering.at-most")
                        || refusal.messageKey().equals("survey-answering.exclusive"));
    }

    /** Puts in what is shown now and takes out what is not; what was there already is not touched. */
    private void arrange() {
        List<Question> now = shown().stream()
                .flatMap(shownPage -> shownPage.questions().stream())
                .map(ShownQuestion::asked)
                .toList();
        boolean first = blocks.isEmpty();
        int before = blocks.size();
        blocks.keySet().removeIf(question -> {
            boolean gone = !now.contains(question);
            if (gone) {
                questions.remove(blocks.get(question));
            }
            return gone;
        });
        int place = 0;
        for (Question question : now) {
            if (!blocks.containsKey(question)) {
                QuestionBlock block = QuestionBlock.of(
                        new Asked(question, language, questionnaire.language(), answers, this::change));
                blocks.put(question, block);
                questions.addComponentAtIndex(place, block);
            }
            place++;
        }
        if (!first && blocks.size() != before) {
            news.setText(I18NProvider.translate(locale(), "survey-answer.questions", blocks.size()));
        }
        sort(now);
    }

    private void sort(List<Question> order) {
        Map<Question, QuestionBlock> sorted = new LinkedHashMap<>();
        order.forEach(question -> sorted.put(question, blocks.get(question)));
        blocks.clear();
        blocks.putAll(sorted);
    }
}
