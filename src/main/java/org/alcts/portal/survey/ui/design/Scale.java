package org.alcts.portal.survey.ui.design;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Text;

/** Scales that are used so often that nobody should have to type them. The higher number is always the "more". */
enum Scale {
    AGREEMENT(1, 5),
    INTEREST(1, 5),
    IMPORTANCE(1, 5),
    SATISFACTION(1, 5),
    /** As likelihood to recommend is asked: words at the ends only. */
    ZERO_TO_TEN(0, 10);

    private final int lowest;
    private final int highest;

    Scale(int lowest, int highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    String title() {
        return I18NProvider.translate("survey-design.scale." + this);
    }

    /** @param language of the survey; words are put in as the bundle of that language has them */
    List<Option> options(String language) {
        return IntStream.rangeClosed(lowest, highest)
                .mapToObj(point -> Option.of(Integer.toString(point), Text.of(language, words(point, language))))
                .toList();
    }

    private String words(int point, String language) {
        boolean worded = this != ZERO_TO_TEN || point == lowest || point == highest;
        return worded
                ? I18NProvider.translate(Locale.forLanguageTag(language), "survey-design.scale." + this + "." + point)
                : Integer.toString(point);
    }
}
