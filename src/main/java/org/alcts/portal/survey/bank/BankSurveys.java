package org.alcts.portal.survey.bank;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alcts.portal.survey.questionnaire.Option;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.springframework.stereotype.Component;

/** Questionnaires made of the bank's questions, about the topics of the day in the portal's calendar. */
@Component
public class BankSurveys {

    private static final List<TemplateFile> TEMPLATES = TemplateFile.all();

    /** The question by which the respondents say which sections they follow. */
    private static final String SECTIONS_FOLLOWED = "A8";

    private final QuestionBank bank;
    private final Topics topics;
    private final Clock clock;

    BankSurveys(QuestionBank bank, Topics topics, Clock clock) {
        this.bank = bank;
        this.topics = topics;
        this.clock = clock;
    }

    /** One with keys of its own, to be changed at will. */
    public Questionnaire of(Template template) {
        TemplateFile file = TEMPLATES.stream()
                .filter(one -> one.template() == template)
                .findFirst()
                .orElseThrow();
        List<Option> asked = asked(file.allTopics());
        return new Questionnaire(
                file.languages().getFirst(),
                file.languages().subList(1, file.languages().size()),
                file.title(),
                file.welcome(),
                file.ending(),
                file.pages().stream()
                        .map(page -> Page.of(
                                        page.title(),
                                        page.questions().stream()
                                                .map(code -> question(code, asked, file))
                                                .toList())
                                .withIntro(page.intro()))
                        .toList());
    }

    private Question question(String identity, List<Option> asked, TemplateFile file) {
        Question question = bank.question(identity)
                .orElseThrow(() -> new IllegalStateException("The bank has no question " + identity));
        return QuestionBank.about(asked, question)
                .edit()
                .condition(file.conditions().getOrDefault(identity, ""))
                .done();
    }

    /** The core topics first; what belongs to sections only for those who follow one of them. */
    private List<Option> asked(boolean all) {
        List<Topic> active = topics.active(LocalDate.now(clock));
        Stream<Option> core =
                active.stream().filter(topic -> topic.use() == TopicUse.CORE).map(Topic::option);
        Stream<Option> more = active.stream()
                .filter(topic -> all && topic.use() == TopicUse.SECTION)
                .map(topic -> topic.option().withCondition(condition(topic)));
        return Stream.concat(core, more).toList();
    }

    private static String condition(Topic topic) {
        return topic.sections().stream()
                .map(section -> SECTIONS_FOLLOWED + " includes \"" + section + "\"")
                .collect(Collectors.joining(" or "));
    }
}
