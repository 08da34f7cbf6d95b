package org.alcts.portal.survey.condition;

import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Questionnaire;

/** What can stand on either side of a comparison. */
public sealed interface Operand {

    String value(Answers answers, Questionnaire questionnaire);

    String print();

    /** The answer to a question. */
    record Answer(Reference reference) implements Operand {

        @Override
        public String value(Answers answers, Questionnaire questionnaire) {
            return reference.value(answers, questionnaire);
        }

        @Override
        public String print() {
            return reference.print();
        }
    }

    /** How many fields of a question have an answer: how many choices are ticked, rows rated, places ranked. */
    record Count(Reference reference) implements Operand {

        @Override
        public String value(Answers answers, Questionnaire questionnaire) {
            return Long.toString(reference.answerFields(questionnaire).stream()
                    .filter(field -> answers.has(field.name()))
                    .count());
        }

        @Override
        public String print() {
            return "count(" + reference.print() + ")";
        }
    }

    /** A number or a text as it is. */
    record Literal(String text, boolean number) implements Operand {

        @Override
        public String value(Answers answers, Questionnaire questionnaire) {
            return text;
        }

        @Override
        public String print() {
            return number ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
    }
}
