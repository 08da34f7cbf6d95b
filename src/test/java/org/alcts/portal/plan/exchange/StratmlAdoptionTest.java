package org.alcts.portal.plan.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StratmlAdoptionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Adopted by the Board in June 2006",
                "Adopted on 12 June 2006.\n\nThe plan goes on.\n\nAnd on.",
                "Adopted in June\nand amended since.",
                "Adopted by the Board \n\nA blank would be lost.",
                "Adopted by the Board\n\n\nA line would be lost.",
                "Adopted children are dear to us.",
                "The plan was Adopted by the Board.\n\nIt goes on."
            })
    void whateverIsTakenApartIsPutTogetherAsItWas(String text) {
        assertThat(StratmlAdoption.in(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Adopted in June\nand amended since.",
                "Adopted children are dear to us.",
                "The plan was Adopted by the Board."
            })
    void whatOnlyLooksLikeAnAdoptionStaysWhereItStands(String text) {
        assertThat(StratmlAdoption.in(text)).isEqualTo(new StratmlAdoption(null, text));
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201})
    void aSentenceIsKnownUpToTheLengthThatIsKept(int length) {
        String sentence = "Adopted by " + "x".repeat(length - "Adopted by ".length());
        assertThat(StratmlAdoption.in(sentence).adopted() != null).isEqualTo(length <= 200);
    }
}
