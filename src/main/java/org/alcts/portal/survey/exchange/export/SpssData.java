package org.alcts.portal.survey.exchange.export;

import java.util.List;
import java.util.function.Consumer;
import org.alcts.portal.survey.questionnaire.Answers;

/** What goes into a file for SPSS: its variables, what should be known of them, and the cases. */
interface SpssData {

    List<SpssVariable> variables();

    /** Sentences without a full stop. */
    List<String> notes();

    /** Gives every case, cell by cell in the order of the variables. */
    void cases(Consumer<List<?>> each);

    /** Where responses come from, one after the other. */
    interface Source {

        void each(Consumer<Answers> taker);
    }
}
