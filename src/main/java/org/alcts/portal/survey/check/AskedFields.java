package org.alcts.portal.survey.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alcts.portal.survey.condition.Reference;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/** What references stand for, each looked up once: large questionnaires ask about the same again and again. */
final class AskedFields {

    private final Questionnaire questionnaire;
    private final Map<Reference, List<Field>> all = new HashMap<>();
    private final Map<Reference, List<Field>> answers = new HashMap<>();

    AskedFields(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    List<Field> all(Reference reference) {
        return all.computeIfAbsent(reference, wanted -> wanted.fields(questionnaire));
    }

    /** Without the words beside an answer. */
    List<Field> answers(Reference reference) {
        return answers.computeIfAbsent(reference, wanted -> wanted.answerFields(questionnaire));
    }
}
