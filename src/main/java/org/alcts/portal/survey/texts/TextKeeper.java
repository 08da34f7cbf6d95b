package org.alcts.portal.survey.texts;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.alcts.portal.survey.tally.FieldText;
import org.alcts.portal.survey.tally.TextSink;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people wrote under new random keys, to be read by the office first. */
@Component
class TextKeeper implements TextSink {

    private static final int KEY_BYTES = 16;

    /** As many bytes as the column takes, in characters of up to four. */
    private static final int LONGEST = 16_000;

    private final JdbcTemplate template;
    private final SecureRandom random = new SecureRandom();

    TextKeeper(JdbcTemplate template) {
        this.template = template;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(long surveyId, List<FieldText> texts) {
        List<Object[]> rows = new ArrayList<>();
        for (FieldText text : texts) {
            byte[] key = new byte[KEY_BYTES];
            random.nextBytes(key);
            String words = text.text();
            rows.add(new Object[] {
                key, surveyId, text.field(), words.length() <= LONGEST ? words : words.substring(0, LONGEST)
            });
        }
        template.batchUpdate("insert into survey_text (id, survey_id, field, words) values (?, ?, ?, ?)", rows);
    }
}
