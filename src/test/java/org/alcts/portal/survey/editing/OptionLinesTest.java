package org.alcts.portal.survey.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Text;
import org.junit.jupiter.api.Test;

class OptionLinesTest {

    private final List<Option> two = List.of(Option.of("1", Text.of("en", "One")), Option.of("b", Text.of("en", "B")));

    @Test
    void linesBecomeOptionsAtTheirPlaceWithFreeCodes() {
        List<Option> more =
                OptionLines.insert(two, 1, "  Academic\r\n\n• Public \n3. School\n- Archive\nB = Bee\nx=Ex", "en");
        assertThat(more).extracting(Option::code).containsExactly("1", "2", "3", "4", "5", "6", "x", "b");
        assertThat(more)
                .extracting(option -> option.text().in("en", "en"))
                .containsExactly("One", "Academic", "Public", "School", "Archive", "Bee", "Ex", "B");
    }

    @Test
    void aNumberAtTheBeginningOfTheWordsIsNoNumbering() {
        assertThat(OptionLines.insert(List.of(), 0, "1-4 years\n3 or more\n<1", "en"))
                .extracting(option -> option.text().in("en", "en"))
                .containsExactly("1-4 years", "3 or more", "<1");
    }

    @Test
    void movingPastAnEndStays() {
        assertThat(OptionLines.move(two, 0, 1)).extracting(Option::code).containsExactly("b", "1");
        assertThat(OptionLines.move(two, 0, -1)).isEqualTo(two);
        assertThat(OptionLines.move(two, 1, 1)).isEqualTo(two);
    }

    @Test
    void anEmptyOneHasACodeAlready() {
        assertThat(OptionLines.insertEmpty(two, 2)).last().isEqualTo(Option.of("2", Text.NONE));
        assertThat(OptionLines.remove(two, 5)).isEqualTo(two);
    }
}
