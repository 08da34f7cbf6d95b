package org.alcts.portal.survey.exchange;

import java.util.ArrayList;
import java.util.List;
import org.alcts.portal.survey.exchange.ImportReport.Kind;
import org.alcts.portal.survey.questionnaire.Option;

/**
 * A sub-question or an answer of a question of LimeSurvey's.
 *
 * @param codeHere its code in the portal
 * @param left why it has no place in a question of this type; empty when it has one
 */
record LsBelow(Kind kind, String name, String code, String codeHere, String left) {

    /** All of a question, those too that an earlier type of the question left behind: LimeSurvey keeps them. */
    static List<LsBelow> of(LsSurvey.Question from) {
        String question = from.code();
        String letter = from.letter();
        List<LsBelow> all = new ArrayList<>();
        all.addAll(of(Kind.ROW, "row " + question + "[", "]", from.rows(), from, "MPRFHABCE1:;KQ".contains(letter)));
        all.addAll(of(Kind.ROW, "column " + question + "[", "]", from.columns(), from, ":;".contains(letter)));
        all.addAll(of(Kind.CHOICE, "answer " + question + ": ", "", from.answers(), from, "L!ORFH1".contains(letter)));
        String second = "answer " + question + ", second scale: ";
        all.addAll(of(Kind.CHOICE, second, "", from.secondAnswers(), from, letter.equals("1")));
        return all;
    }

    private static List<LsBelow> of(
            Kind kind, String before, String after, List<LsSurvey.Item> items, LsSurvey.Question from, boolean used) {
        List<Option> options = LsQuestions.options(items, from);
        List<LsBelow> all = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String code = items.get(i).code();
            String left = used ? "" : "questions of its type have none; an earlier type left it behind";
            all.add(new LsBelow(
                    kind, before + code + after, code, options.get(i).code(), left));
        }
        return all;
    }

    void report(ImportReport.Writer report) {
        if (!left.isEmpty()) {
            report.lost(kind, name, left);
        } else if (!code.equals(codeHere)) {
            report.changed(kind, name, "its code is " + codeHere + " here");
        } else {
            report.carried(kind, name);
        }
    }
}
