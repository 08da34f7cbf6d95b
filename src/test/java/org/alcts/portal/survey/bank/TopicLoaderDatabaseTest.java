package org.alcts.portal.survey.bank;

import static org.assertj.core.api.Assertions.assertThat;

import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A portal that starts again, or in a newer version. */
class TopicLoaderDatabaseTest extends DatabaseTest {

    @Autowired
    private TopicLoader loader;

    @Autowired
    private Topics topics;

    @AfterEach
    void asItWas() {
        jdbc.sql("update topic set name = 'Classification' where topic_key = 'classification'")
                .update();
        topics.forget();
    }

    @Test
    void writesWhatIsMissingAndLeavesWhatIsThere() {
        jdbc.sql("update topic set name = 'Classifying' where topic_key = 'classification'")
                .update();
        jdbc.sql("delete from topic where topic_key = 'weeding'").update();
        loader.load();
        assertThat(topics.all()).hasSameSizeAs(TopicLoader.rows());
        assertThat(topics.find("classification").orElseThrow().name().in("en", "en"))
                .isEqualTo("Classifying");
        assertThat(topics.find("weeding").orElseThrow().synonyms()).containsExactly("deselection", "weeding");
    }
}
