package org.alcts.portal.survey;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.Office;
import org.alcts.portal.people.SomePeople;
import org.alcts.portal.people.UnitKind;
import org.alcts.portal.platform.security.SignedInPerson;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Page;
import org.alcts.portal.survey.questionnaire.Question;
import org.alcts.portal.survey.questionnaire.Questionnaire;
import org.alcts.portal.survey.questionnaire.QuestionnaireJson;
import org.alcts.portal.survey.results.GroupFilter;
import org.alcts.portal.survey.results.SurveyResults;
import org.alcts.portal.survey.tally.TallyBatches;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares the portal with the plainest thing that could do the same, both in one run: {@code bin/bench survey}. Says what it
 * found and judges nothing. Its name keeps it out of the tests.
 */
class SurveyBenchmark extends DatabaseTest {

    private static final int QUESTIONS = 20;
    private static final int THREADS = 8;
    private static final int SUBMISSIONS = 4000;
    private static final int[] SIZES = {1_000, 10_000, 100_000, 1_000_000};
    private static final ThreadMXBean THREADS_BEAN = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private SurveyDesigns designs;

    @Autowired
    private SurveyFielding fielding;

    @Autowired
    private SurveyAnswering answering;

    @Autowired
    private SurveyResults results;

    @Autowired
    private TallyBatches tallies;

    @Autowired
    private PlatformTransactionManager transactions;

    private final Random random = new Random(1);

    @Test
    void compare() throws Exception {
        submissions();
        resultPages();
    }

    private void submissions() throws Exception {
        List<Long> warm = members(400);
        long first = openSurvey(warm);
        each(warm, member -> submit(first, member));
        List<Long> members = members(SUBMISSIONS);
        long survey = openSurvey(members);
        double service = perSecond(members, member -> submit(survey, member));
        List<Long> others = members(SUBMISSIONS);
        long plain = openSurvey(others);
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        String answers = QuestionnaireJson.write(new Answers(answers()));
        byte[] draft = new byte[4124];
        double jdbcOnly = perSecond(others, member -> insert(transaction, plain, member, draft, answers));
        say("");
        say("Submissions: 20 questions kept as a draft, then handed in; %d threads, %d people", THREADS, SUBMISSIONS);
        say("  through the service   %,8.0f a second", service);
        say("  the same rows by JDBC %,8.0f a second", jdbcOnly);
        say("  ratio                 %8.2f", service / jdbcOnly);
    }

    private void submit(long survey, long member) {
        signInAs(member);
        answering.save(survey, answers(), "", "");
        answering.submit(survey);
    }

    /** The rows that a submission leaves and takes away, in the same two transactions, and nothing else. */
    private void insert(TransactionTemplate transaction, long survey, long member, byte[] draft, String answers) {
        byte[] id = new byte[16];
        synchronized (random) {
            random.nextBytes(id);
        }
        transaction.executeWithoutResult(
                status -> jdbc.sql("insert into survey_draft (survey_id, person_id, content) values (?, ?, ?)")
                        .params(survey, member, draft)
                        .update());
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update participation set answered = 1 where survey_id = ? and person_id = ?")
                    .params(survey, member)
                    .update();
            jdbc.sql("insert into response (id, survey_id, answers) values (?, ?, ?)")
                    .params(id, survey, answers)
                    .update();
            jdbc.sql("delete from survey_draft where survey_id = ? and person_id = ?")
                    .params(survey, member)
                    .update();
        });
    }

    private void resultPages() {
        List<Long> asked = members(1);
        long survey = openSurvey(asked);
        signIn(new SomePeople(jdbc, currentPerson).as(new SomePeople(jdbc, currentPerson).staff()));
        jdbc.sql("update survey set state = 'CLOSED' where id = ?")
                .param(survey)
                .update();
        say("");
        say("Results page of %d questions; milliseconds, the middle of five; in brackets what it allocates", QUESTIONS);
        say(
                "  %10s %14s %22s %16s %14s %14s",
                "responses", "results page", "20 GROUP BY over raw", "to count them", "first filter", "kept filter");
        int there = 0;
        for (int size : SIZES) {
            grow(survey, there, size);
            there = size;
            double counting = millis(() -> tallies.countAll(survey));
            double page = middle(() -> results.of(survey));
            long allocated = allocated(() -> results.of(survey));
            double raw = millis(() -> groupBy(survey));
            GroupFilter filter = new GroupFilter("Q1", "a");
            double first = millis(() -> results.of(survey, filter));
            double kept = middle(() -> results.of(survey, filter));
            say(
                    "  %,10d %8.1f (%3.1f MB) %,14.0f %,20.0f %,14.0f %,14.1f",
                    size, page, allocated / 1e6, raw, counting, first, kept);
        }
    }

    private void groupBy(long survey) {
        for (int i = 1; i <= QUESTIONS; i++) {
            jdbc.sql("select json_value(answers, '$.Q" + i
                            + "') as v, count(*) from response where survey_id = ? group by v")
                    .param(survey)
                    .query((row, number) -> row.getLong(2))
                    .list();
        }
    }

    /** Doubles what is there: a thousand different ones are written, the rest are copies under keys of their own. */
    private void grow(long survey, int from, int to) {
        for (int i = from; i < Math.min(to, 1000); i++) {
            jdbc.sql("insert into response (id, survey_id, answers) values (random_bytes(16), ?, ?)")
                    .params(survey, QuestionnaireJson.write(new Answers(answers())))
                    .update();
        }
        int there = Math.max(from, Math.min(to, 1000));
        while (there < to) {
            there += jdbc.sql("""
                            insert into response (id, survey_id, answers)
                            select random_bytes(16), survey_id, answers from response where survey_id = ? limit ?""").params(survey, Math.min(to - there, 50_000)).update();
        }
    }

    private Map<String, String> answers() {
        Map<String, String> answers = new HashMap<>();
        for (int i = 1; i <= QUESTIONS; i++) {
            synchronized (random) {
                answers.put("Q" + i, List.of("a", "b", "c", "d", "e").get(random.nextInt(5)));
            }
        }
        return answers;
    }

    private long openSurvey(List<Long> members) {
        SomePeople some = new SomePeople(jdbc, currentPerson);
        long section = some.unit(UnitKind.SECTION, "Benchmark Section");
        long chair = some.member("Cora", "Chair");
        some.assign(chair, section, Office.CHAIR, SomePeople.LONG_AGO, null);
        signIn(some.as(chair));
        List<Question> questions = IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(i -> SomeSurveys.single("Q" + i, "Question " + i, "a", "b", "c", "d", "e"))
                .toList();
        Questionnaire questionnaire =
                Questionnaire.empty("en", "Benchmark").withPages(List.of(Page.of(SomeSurveys.text("Page"), questions)));
        long survey = designs.create(new NewSurvey("", section, questionnaire));
        fielding.plan(survey, fielding.find(survey).version(), SomeSurveys.of(section));
        jdbc.sql("update survey set state = 'APPROVED' where id = ?")
                .param(survey)
                .update();
        fielding.open(survey);
        members.forEach(member -> jdbc.sql("insert into participation (survey_id, person_id) values (?, ?)")
                .params(survey, member)
                .update());
        return survey;
    }

    private List<Long> members(int number) {
        SomePeople some = new SomePeople(jdbc, currentPerson);
        return IntStream.range(0, number)
                .mapToObj(i -> some.person("Bea", "Bench" + i))
                .toList();
    }

    private void signInAs(long member) {
        signIn(UsernamePasswordAuthenticationToken.authenticated(
                new SignedInPerson(member, "Bea Bench", "bea@example.org", Instant.EPOCH),
                null,
                AuthorityUtils.createAuthorityList("ROLE_MEMBER")));
    }

    private interface Step {
        void by(long member);
    }

    private double perSecond(List<Long> members, Step step) throws Exception {
        long start = System.nanoTime();
        each(members, step);
        return members.size() / ((System.nanoTime() - start) / 1e9);
    }

    private void each(List<Long> members, Step step) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> running = new ArrayList<>();
            members.forEach(member -> running.add(threads.submit(() -> step.by(member))));
            for (Future<?> one : running) {
                one.get();
            }
        }
    }

    private static double middle(Runnable work) {
        double[] times =
                IntStream.range(0, 5).mapToDouble(i -> millis(work)).sorted().toArray();
        return times[2];
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static long allocated(Runnable work) {
        long before = THREADS_BEAN.getCurrentThreadAllocatedBytes();
        work.run();
        return THREADS_BEAN.getCurrentThreadAllocatedBytes() - before;
    }

    private static void say(String text, Object... values) {
        System.out.println("BENCH " + String.format(Locale.ROOT, text, values));
    }
}
