package org.alcts.portal.survey.ui.design;

import java.io.Serializable;
import java.util.List;
import org.alcts.portal.survey.editing.Arrangement;
import org.alcts.portal.survey.editing.Changed;
import org.alcts.portal.survey.editing.Codes;
import org.alcts.portal.survey.editing.NewQuestion;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.QuestionKind;

/** What the designer's buttons, keys and drags do with pages and questions as wholes. */
final class Steps implements Serializable {

    private final Draft draft;

    Steps(Draft draft) {
        this.draft = draft;
    }

    boolean readOnly() {
        return draft.wordsOnly();
    }

    void step(String key, boolean up) {
        if (!readOnly()) {
            draft.arrange(now -> up ? Arrangement.up(now, key) : Arrangement.down(now, key));
        }
    }

    void drop(String key, String target, boolean after) {
        if (!readOnly()) {
            draft.arrange(now -> Arrangement.drop(now, key, target, after));
        }
    }

    /** To the end of a page. */
    void moveTo(String key, String pageKey) {
        draft.arrange(now -> Arrangement.moveQuestion(now, key, pageKey, Integer.MAX_VALUE));
    }

    void duplicate(String key) {
        draft.remake(Arrangement.duplicate(draft.questionnaire(), key), Update.NEW);
    }

    /** Without asking: undo brings it back. */
    void remove(String key) {
        if (!readOnly() && !key.isEmpty()) {
            draft.remake(Arrangement.remove(draft.questionnaire(), key), Update.GONE);
        }
    }

    void addPage() {
        Page page = Page.of(null, List.of());
        draft.remake(Arrangement.addPage(draft.questionnaire(), draft.selected(), page), Update.NEW);
    }

    void addQuestion(QuestionKind kind) {
        add(NewQuestion.of(kind, draft.questionnaire(), draft.selected()), Update.NEW);
    }

    /** Of the bank, under its own code if that is free; what it is stays, so that waves compare. */
    void addFromBank(Question question) {
        String code = Codes.of(draft.questionnaire()).sameOrLike(question.code());
        add(question.edit().code(code).copy(), Update.ALL);
    }

    private void add(Question question, Update update) {
        Changed changed = Arrangement.addQuestion(draft.questionnaire(), draft.selected(), question);
        draft.remake(changed, update);
    }
}
