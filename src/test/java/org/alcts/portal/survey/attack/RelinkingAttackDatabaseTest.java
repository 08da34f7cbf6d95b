package org.alcts.portal.survey.attack;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.survey.NewSurvey;
import org.alcts.portal.survey.SomeSurveys;
import org.alcts.portal.survey.SurveyAnswering;
import org.alcts.portal.survey.SurveyDesigns;
import org.alcts.portal.survey.SurveyFielding;
import org.alcts.portal.survey.tally.TallyBatches;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;

/**
 * Several hundred members answer through the real service, in one another's way. Then somebody who has three dumps of the
 * whole database (before, while all have drafts, and after), with all history, and the log, tries to find out who said
 * what. They must not succeed better than by chance; and they do succeed as soon as a leak is planted.
 */
class RelinkingAttackDatabaseTest extends DatabaseTest {

    private static final int MEMBERS = 240;

    /** What answering may write to. None of it knows a time. */
    private static final Set<String> WRITTEN_BY_ANSWERING =
            Set.of("participation", "survey_draft", "response", "tally", "tally_state", "survey_text");

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private SurveyDesigns designs;

    @Autowired
    private SurveyFielding fielding;

    @Autowired
    private SurveyAnswering answering;

    @Autowired
    private TallyBatches tallies;

    private final Random random = new Random(20090112);
    private final Map<String, Set<String>> marks = new HashMap<>();
    private final Map<Long, Authentication> logins = new LinkedHashMap<>();
    private final Map<Long, String> wishes = new HashMap<>();
    private List<Long> submissionOrder = new ArrayList<>();
    private long survey;

    @Test
    void whatIsStoredDoesNotSayWhoSaidWhat() throws Exception {
        anOpenSurvey();
        ListAppender<ILoggingEvent> appender = listen();
        Dump before = Dump.of(jdbc);
        everybodyBegins();
        Dump amid = Dump.of(jdbc);
        everybodySubmits();
        tallies.countAll(survey);
        Dump after = Dump.of(jdbc);
        List<String> log = stopListening(appender);

        assertThat(after.changedSince(before))
                .as("nothing else is written when somebody answers, no history either")
                .isSubsetOf(WRITTEN_BY_ANSWERING);
        assertThat(timesIn(WRITTEN_BY_ANSWERING)).as("columns that keep a time").isEmpty();
        assertThat(after.rows("survey_draft"))
                .noneMatch(row -> row.get("survey_id").equals("" + survey));
        Map<String, String> truth = truth(after);
        assertThat(truth).hasSize(MEMBERS);
        assertThat(attack(List.of(before, amid, after), log, truth)).isEmpty();

        theAttackFindsWhatIsPlanted(amid, after, log, truth);
    }

    private void theAttackFindsWhatIsPlanted(Dump amid, Dump after, List<String> log, Map<String, String> truth) {
        Map<String, String> persons = new HashMap<>();
        truth.forEach((person, response) -> persons.put(response, person));

        assertThat(attack(
                        List.of(after.with("response", inOrderOfSubmission(after, truth, false)), audit(after)),
                        log,
                        truth))
                .as("rows in the order in which they came, beside an audit log")
                .anyMatch(finding -> finding.contains("as it comes"));
        assertThat(attack(
                        List.of(after.with("response", inOrderOfSubmission(after, truth, true)), audit(after)),
                        log,
                        truth))
                .as("a time on both sides")
                .isNotEmpty();
        assertThat(attack(
                        List.of(after.with(
                                "response",
                                changed(
                                        after,
                                        (row, person) -> row.put(
                                                "respondent",
                                                Fingerprint.md5(marks.get(person)
                                                        .iterator()
                                                        .next())),
                                        persons))),
                        log,
                        truth))
                .as("a hash of the address")
                .anyMatch(finding -> finding.contains("share a value"));
        assertThat(attack(List.of(amid.with("survey_draft", unpadded(amid)), after), log, truth))
                .as("drafts as long as their answers")
                .anyMatch(finding -> finding.contains("length of"));
        List<String> chatty = new ArrayList<>(log);
        truth.values().forEach(response -> chatty.add("Stored response " + response));
        assertThat(attack(List.of(after), chatty, truth)).anyMatch(finding -> finding.contains("log"));
    }

    private List<String> attack(List<Dump> dumps, List<String> log, Map<String, String> truth) {
        return new RelinkingAttack(dumps, log, truth, marks).run();
    }

    private void anOpenSurvey() {
        SomePeople some = new SomePeople(jdbc, currentPerson);
        long section = some.unit(UnitKind.SECTION, "Section of the many");
        long chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        for (int i = 0; i < MEMBERS; i++) {
            long member = some.member("Mara" + i, "Member" + i);
            some.affiliate(member, section);
            logins.put(member, some.as(member));
            marks.put("" + member, Set.of(some.emailOf(member)));
            wishes.put(member, "wish " + random.nextLong() + "x".repeat(random.nextInt(400)));
        }
        signIn(some.as(chair));
        survey = designs.create(new NewSurvey("", section, SomeSurveys.questionnaire()));
        fielding.plan(survey, fielding.find(survey).version(), SomeSurveys.of(section));
        fielding.propose(survey);
        fielding.open(survey);
    }

    private void everybodyBegins() throws Exception {
        each(shuffled(), member -> {
            answering.save(survey, Map.of("A1", random.nextBoolean() ? "public" : "academic"), "", "");
            answering.save(survey, Map.of("X1", wishes.get(member), "T1[rda]", "" + (1 + random.nextInt(5))), "", "");
        });
    }

    private void everybodySubmits() throws Exception {
        submissionOrder = shuffled();
        each(submissionOrder, member -> {
            answering.submit(survey);
            tallies.count(survey);
        });
    }

    private List<Long> shuffled() {
        List<Long> members = new ArrayList<>(logins.keySet());
        Collections.shuffle(members, random);
        return members;
    }

    private interface Step {
        void by(long member);
    }

    /** In this order, four at a time. */
    private void each(List<Long> members, Step step) throws Exception {
        try (ExecutorService four = Executors.newFixedThreadPool(4)) {
            List<Future<?>> running = new ArrayList<>();
            for (long member : members) {
                running.add(four.submit(() -> {
                    signIn(logins.get(member));
                    step.by(member);
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
    }

    private Map<String, String> truth(Dump dump) {
        Map<String, String> truth = new HashMap<>();
        wishes.forEach((member, wish) -> dump.rows("response").stream()
                .filter(row -> row.get("answers").contains(wish + "\""))
                .forEach(row -> truth.put("" + member, row.get("id"))));
        return truth;
    }

    private List<Map<String, String>> inOrderOfSubmission(Dump dump, Map<String, String> truth, boolean withTime) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int i = 0; i < submissionOrder.size(); i++) {
            String response = truth.get("" + submissionOrder.get(i));
            Map<String, String> row = new LinkedHashMap<>(dump.rows("response").stream()
                    .filter(found -> found.get("id").equals(response))
                    .findFirst()
                    .orElseThrow());
            if (withTime) {
                row.put("submitted_at", "2009-01-12 09:%02d:%02d".formatted(i / 60, i % 60));
            }
            rows.add(row);
        }
        if (withTime) {
            Collections.shuffle(rows, random);
        }
        return rows;
    }

    private Dump audit(Dump dump) {
        List<Map<String, String>> entries = new ArrayList<>();
        submissionOrder.forEach(member -> entries.add(Map.of("person_id", "" + member, "what", "answered")));
        return dump.with("audit", entries).with("response", List.of());
    }

    private interface Plant {
        void into(Map<String, String> row, String person);
    }

    private List<Map<String, String>> changed(Dump dump, Plant plant, Map<String, String> persons) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, String> row : dump.rows("response")) {
            Map<String, String> copy = new LinkedHashMap<>(row);
            if (persons.containsKey(row.get("id"))) {
                plant.into(copy, persons.get(row.get("id")));
            }
            rows.add(copy);
        }
        return rows;
    }

    private List<Map<String, String>> unpadded(Dump dump) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map<String, String> row : dump.rows("survey_draft")) {
            Map<String, String> copy = new LinkedHashMap<>(row);
            String wish = wishes.get(Long.valueOf(row.get("person_id")));
            copy.put("content", wish == null ? "" : "?".repeat(wish.length()));
            rows.add(copy);
        }
        return rows;
    }

    private List<String> timesIn(Set<String> tables) {
        return jdbc.sql("""
                        select concat(table_name, '.', column_name) from information_schema.columns
                         where table_schema = database() and table_name in (:tables)
                           and data_type in ('date', 'datetime', 'timestamp', 'time', 'year')""").param("tables", tables).query(String.class).list();
    }

    private static ListAppender<ILoggingEvent> listen() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        appender.start();
        root.addAppender(appender);
        ((Logger) LoggerFactory.getLogger("org.alcts.portal")).setLevel(Level.TRACE);
        return appender;
    }

    private static List<String> stopListening(ListAppender<ILoggingEvent> appender) {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        root.detachAppender(appender);
        ((Logger) LoggerFactory.getLogger("org.alcts.portal")).setLevel(null);
        return appender.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }
}
