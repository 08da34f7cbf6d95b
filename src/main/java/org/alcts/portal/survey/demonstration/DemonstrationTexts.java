package org.alcts.portal.survey.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alcts.portal.people.demonstration.DemonstrationFile;
import org.alcts.portal.people.demonstration.Performer;
import org.alcts.portal.platform.demonstration.DemonstrationSteps;
import org.alcts.portal.survey.texts.TextField;
import org.alcts.portal.survey.texts.TextFilter;
import org.alcts.portal.survey.texts.TextReview;
import org.alcts.portal.survey.texts.TextState;
import org.alcts.portal.survey.texts.WrittenText;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** The office reads what people wrote in the demonstration's full survey, and sorts most of it. */
@Component
@ConditionalOnBooleanProperty("portal.demonstration")
class DemonstrationTexts {

    private static final LocalDate READ = LocalDate.of(2006, 12, 4);

    /** More than are in the file. */
    private static final int MOST = 200;

    private final TextReview review;
    private final SurveyMaking making;
    private final Performer performer;
    private final DemonstrationSteps steps;
    private final Clock calendar;

    DemonstrationTexts(
            TextReview review, SurveyMaking making, Performer performer, DemonstrationSteps steps, Clock calendar) {
        this.review = review;
        this.making = making;
        this.performer = performer;
        this.steps = steps;
        this.calendar = calendar;
    }

    /** After the surveys. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(16)
    void load() {
        ScriptedSurvey script = ScriptedSurvey.ALL.getFirst();
        if (making.isThere(script) && READ.isBefore(LocalDate.now(calendar))) {
            long survey = making.id(script);
            steps.take("survey texts: " + script.title(), READ, () -> performer.asOffice(READ, () -> read(survey)));
        }
    }

    private void read(long survey) {
        Map<String, NamedCsvRecord> known = DemonstrationFile.rows("survey-texts.csv").stream()
                .collect(Collectors.toMap(
                        row -> row.getField("field") + " " + row.getField("text"), Function.identity()));
        Map<String, Long> codebook = new HashMap<>();
        for (TextField field : review.fields(survey)) {
            if (field.open()) {
                String name = field.field().name();
                review.page(survey, TextFilter.of(name), PageRequest.of(0, MOST))
                        .forEach(text -> read(survey, text, known.get(name + " " + text.words()), codebook));
            }
        }
    }

    private void read(long survey, WrittenText text, NamedCsvRecord row, Map<String, Long> codebook) {
        if (row == null || row.getField("review").isEmpty()) {
            return;
        }
        review.decide(survey, List.of(text.key()), TextState.valueOf(row.getField("review")));
        Set<Long> codes = Arrays.stream(row.getField("codes").split("\\|"))
                .filter(code -> !code.isEmpty())
                .map(code -> codebook.computeIfAbsent(code, name -> review.addCode(survey, name)))
                .collect(Collectors.toSet());
        review.code(survey, text.key(), codes);
    }
}
