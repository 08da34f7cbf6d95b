package org.alcts.portal.survey.ui.design;

import java.io.Serializable;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.alcts.portal.people.Refused;
import org.alcts.portal.survey.Design;
import org.alcts.portal.survey.DesignedMeanwhile;
import org.alcts.portal.survey.SurveyDesigns;
import org.alcts.portal.survey.SurveySummary;
import org.alcts.portal.survey.editing.Arrangement;
import org.alcts.portal.survey.editing.Changed;
import org.alcts.portal.survey.editing.Difference;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * One author's work on a questionnaire: what it is now, what is being edited, and whether it is saved. Every change is
 * saved at once; one that cannot be saved stays here until it can.
 */
final class Draft implements Serializable {

    enum Standing {
        SAVED,
        /** The database could not be reached; the next change tries again. */
        NOT_SAVED,
        /** Somebody else saved: one of the two must be chosen. */
        CONFLICT,
        /** People answer it: words are collected, to be put right in one go with a note. */
        COLLECTED
    }

    private final transient SurveyDesigns designs;
    private final boolean wordsOnly;
    private transient Consumer<Update> watcher = update -> {};
    private Design stored;
    private Questionnaire questionnaire;
    private Standing standing = Standing.SAVED;
    private Design theirs;
    private String selected = "";
    private String translation = "";

    Draft(SurveyDesigns designs, Design opened) {
        this.designs = designs;
        this.stored = opened;
        this.questionnaire = opened.questionnaire();
        this.wordsOnly = !opened.survey().state().inTheMaking();
    }

    void watch(Consumer<Update> whoShowsIt) {
        watcher = whoShowsIt;
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    SurveySummary survey() {
        return stored.survey();
    }

    /** Whether only words may be put right, since people answer or have answered. */
    boolean wordsOnly() {
        return wordsOnly;
    }

    Standing standing() {
        return standing;
    }

    /** What somebody else saved; only in a conflict. */
    Design theirs() {
        return theirs;
    }

    boolean canUndo() {
        return !wordsOnly && standing != Standing.CONFLICT && stored.canUndo();
    }

    boolean canRedo() {
        return !wordsOnly && standing != Standing.CONFLICT && stored.canRedo();
    }

    /** Key of the page or question that is edited; empty for the texts of the survey. */
    String selected() {
        return selected;
    }

    void select(String key) {
        selected = key;
        watcher.accept(Update.ALL);
    }

    Optional<Question> selectedQuestion() {
        return Arrangement.question(questionnaire, selected);
    }

    String language() {
        return questionnaire.language();
    }

    /** The language that is edited beside the base language; empty for none. */
    String translation() {
        return questionnaire.otherLanguages().contains(translation) ? translation : "";
    }

    void translateInto(String language) {
        translation = language;
        watcher.accept(Update.ALL);
    }

    /** What somebody types: the editor stays as it is. */
    void change(UnaryOperator<Questionnaire> change) {
        keep(change.apply(questionnaire), Update.WORDS);
    }

    void changeQuestion(String key, UnaryOperator<Question> change) {
        change(now -> Arrangement.changeQuestion(now, key, change));
    }

    /** What changes the order: the editor stays as it is. */
    void arrange(UnaryOperator<Questionnaire> change) {
        keep(change.apply(questionnaire), Update.ORDER);
    }

    /** What makes the editor old: something came, went or became another thing. */
    void remake(Changed changed, Update update) {
        selected = changed.key();
        keep(changed.questionnaire(), update);
    }

    private void keep(Questionnaire changed, Update update) {
        boolean same = changed.equals(questionnaire);
        questionnaire = changed;
        if (!same) {
            save();
        }
        if (!same || !update.keepsEditor()) {
            watcher.accept(update);
        }
    }

    /** Tries again what could not be saved. */
    void retry() {
        save();
        watcher.accept(Update.WORDS);
    }

    private void save() {
        if (wordsOnly) {
            standing = questionnaire.equals(stored.questionnaire()) ? Standing.SAVED : Standing.COLLECTED;
        } else if (standing != Standing.CONFLICT) {
            saveFrom(stored.revision());
        }
    }

    private void saveFrom(int revision) {
        try {
            settled(designs.save(stored.survey().id(), revision, questionnaire));
        } catch (DesignedMeanwhile meanwhile) {
            conflict(meanwhile.now());
        } catch (DataAccessException | TransactionException unreachable) {
            standing = Standing.NOT_SAVED;
        }
    }

    private void settled(Design design) {
        stored = design;
        theirs = null;
        standing = Standing.SAVED;
    }

    private void conflict(Design now) {
        theirs = now;
        standing = now.questionnaire().equals(questionnaire) ? Standing.SAVED : Standing.CONFLICT;
        if (standing == Standing.SAVED) {
            settled(now);
        }
    }

    /** @throws Refused when there is nothing to undo, or the survey is no draft any more */
    void undo() {
        goTo(() -> designs.undo(stored.survey().id(), stored.revision()));
    }

    /** @throws Refused when there is nothing to redo, or the survey is no draft any more */
    void redo() {
        goTo(() -> designs.redo(stored.survey().id(), stored.revision()));
    }

    private void goTo(java.util.function.Supplier<Design> step) {
        if (standing == Standing.NOT_SAVED) {
            save();
        }
        if (standing != Standing.SAVED) {
            watcher.accept(Update.WORDS);
            return;
        }
        try {
            show(step.get());
        } catch (DesignedMeanwhile meanwhile) {
            // Nothing of this author's is unsaved, so there is nothing to choose.
            show(meanwhile.now());
        }
    }

    private void show(Design design) {
        Questionnaire before = questionnaire;
        settled(design);
        questionnaire = design.questionnaire();
        selected = Difference.firstPlace(before, questionnaire)
                .filter(key -> !key.isEmpty() || before.pages().equals(questionnaire.pages()))
                .orElseGet(this::stillThere);
        watcher.accept(Update.ALL);
    }

    private String stillThere() {
        return Arrangement.pageAround(questionnaire, selected).isPresent() ? selected : "";
    }

    /** Gives up what was changed here since somebody else saved. */
    void takeTheirs() {
        show(theirs);
    }

    /** Saves what is here after what somebody else saved: undo leads back to theirs. */
    void keepMine() {
        standing = Standing.SAVED;
        saveFrom(theirs.revision());
        watcher.accept(Update.ALL);
    }

    /**
     * Puts the collected words right.
     *
     * @throws Refused when nothing is noted, or more than words changed
     */
    void correct(String note) {
        try {
            settled(designs.correct(stored.survey().id(), stored.revision(), questionnaire, note));
        } catch (DesignedMeanwhile meanwhile) {
            conflict(meanwhile.now());
        }
        watcher.accept(Update.ALL);
    }
}
