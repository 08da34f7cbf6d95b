package org.alcts.portal.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleWordsTest {

    @Test
    void endingsAndSmallWordsDoNotMatter() {
        assertThat(share("Preserving sound recordings", "Guide to the preservation of a recording of sound"))
                .isEqualTo(1);
    }

    @Test
    void formsOfWorkAloneAreNotAlike() {
        assertThat(share("Web course on the care of sound recordings", "Web course on mass digitization"))
                .isLessThan(1 / 3.0);
    }

    @Test
    void withoutWordsNothingIsAlike() {
        assertThat(share("", "Anything")).isZero();
        assertThat(share("of the", "of the")).isZero();
    }

    private static double share(String one, String other) {
        return TitleWords.of(one).shareIn(TitleWords.of(other));
    }
}
