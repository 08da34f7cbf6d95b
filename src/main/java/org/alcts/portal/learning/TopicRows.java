package org.alcts.portal.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.results.ResultsPage;

/** Finds in the results of a survey what was asked about topics: the bank's questions T1 to T4. */
final class TopicRows {

    private static final String INTEREST = "T1";
    private static final String WORKPLACE = "T2";
    private static final String LEVEL = "T3";
    private static final String RANKING = "T4";

    private final ResultsPage page;
    private final NeedCount count;

    TopicRows(ResultsPage page) {
        this.page = page;
        this.count = new NeedCount(page);
    }

    NeedCount count() {
        return count;
    }

    boolean asksWorkplace() {
        return asked(WORKPLACE).isPresent();
    }

    boolean asksLevel() {
        return asked(LEVEL).isPresent();
    }

    /** One for each topic that the survey asked about, in its order. */
    List<TopicNeed> all() {
        return asked(INTEREST).stream()
                .flatMap(question -> question.fields().stream())
                .filter(field -> field.row().isPresent())
                .map(this::need)
                .toList();
    }

    /** @param topic code of the row */
    Optional<TopicNeed> of(String topic) {
        return field(INTEREST, topic).map(this::need);
    }

    /** Where members can have said that they need the topic: what evidence may be linked to. */
    List<Need> needs(String topic) {
        List<Need> needs = new ArrayList<>();
        for (String identity : List.of(INTEREST, WORKPLACE, LEVEL)) {
            field(identity, topic).ifPresent(field -> needs.add(new Need(field.name(), null)));
        }
        asked(RANKING)
                .filter(question -> question.choices().stream()
                        .anyMatch(choice -> choice.code().equals(topic)))
                .ifPresent(question -> needs.add(new Need(question.code(), topic)));
        return needs;
    }

    /** Key of the topic that a need is about. */
    static Optional<String> topicOf(Questionnaire questionnaire, Need need) {
        return questionnaire.questions().stream()
                .filter(question -> List.of(INTEREST, WORKPLACE, LEVEL, RANKING).contains(question.identity()))
                .filter(question -> need.isOf(question))
                .findFirst()
                .flatMap(question -> question.identity().equals(RANKING)
                        ? Optional.ofNullable(need.choice())
                        : question.fields().stream()
                                .filter(field -> field.name().equals(need.field()))
                                .findFirst()
                                .flatMap(Field::row)
                                .map(Option::code));
    }

    /** Those among the links that are about the topic, whichever of its questions they name. */
    static List<EvidenceLink> about(String topic, Questionnaire questionnaire, List<EvidenceLink> links) {
        return links.stream()
                .filter(link -> topicOf(questionnaire, new Need(link.field(), link.choice()))
                        .filter(topic::equals)
                        .isPresent())
                .toList();
    }

    private TopicNeed need(Field interest) {
        Option row = interest.row().orElseThrow();
        String language = page.questionnaire().language();
        return new TopicNeed(
                row.code(),
                row.text().in(language, language),
                new Need(interest.name(), null),
                count.of(new Need(interest.name(), null)),
                share(WORKPLACE, row.code()),
                share(LEVEL, row.code()));
    }

    private NeedShare share(String identity, String topic) {
        return field(identity, topic)
                .map(field -> count.of(new Need(field.name(), null)))
                .orElse(NeedShare.HIDDEN);
    }

    private Optional<Field> field(String identity, String topic) {
        return asked(identity)
                .flatMap(question -> question.fields().stream()
                        .filter(field -> field.row()
                                .filter(row -> row.code().equals(topic))
                                .isPresent())
                        .findFirst());
    }

    private Optional<Question> asked(String identity) {
        return page.questionnaire().questions().stream()
                .filter(question -> question.identity().equals(identity))
                .findFirst();
    }
}
