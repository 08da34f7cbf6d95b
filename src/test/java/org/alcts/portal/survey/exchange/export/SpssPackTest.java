package org.alcts.portal.survey.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.alcts.portal.survey.questionnaire.Answers;
import org.alcts.portal.survey.questionnaire.Field;
import org.alcts.portal.survey.questionnaire.Questionnaire;

class SpssPackTest {

    private record Pack(SpssFile syntax, List<NamedCsvRecord> cases) {}

    private static Pack pack(SpssData data) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        SpssPack.write("needs-responses", "Needs", data, file);
        Map<String, byte[]> files = XlsxFile.unzip(file.toByteArray());
        assertThat(files).containsOnlyKeys("needs-responses.sps", "needs-responses.csv");
        String csv = new String(files.get("needs-responses.csv"), StandardCharsets.UTF_8).substring(1);
        SpssFile syntax = new SpssFile(new String(files.get("needs-responses.sps"), StandardCharsets.UTF_8));
        return new Pack(
                syntax, CsvReader.builder().ofNamedCsvRecord(csv).stream().toList());
    }

    private static Pack responses(Questionnaire questionnaire, Answers... answers) {
        return pack(new SpssResponses(
                questionnaire,
                Words.of(questionnaire, "en"),
                each -> List.of(answers).forEach(each)));
    }

    @Example
    void namesColumnsAndSaysWhatTheyMean() {
        Questionnaire questionnaire = AllKinds.questionnaire();
        Answers answers = new Answers(Map.of(
                "A1",
                "-oth-",
                "A1[other]",
                "a \"quoted\"\nline",
                "A3[cat]",
                "Y",
                "S1",
                "4",
                "N1",
                "12",
                "D1",
                "2009-01-12"));

        Pack pack = responses(questionnaire, answers, Answers.NONE);

        assertThat(pack.cases().getFirst().getHeader())
                .containsExactlyElementsOf(pack.syntax().formats.keySet());
        assertThat(pack.syntax().formats)
                .hasSize(questionnaire.fields().size())
                .containsEntry("A1", "A20")
                .containsEntry("A3_cat", "F16.0")
                .containsEntry("D1", "SDATE10")
                .containsEntry("V1_news_2", "F16.0");
        NamedCsvRecord first = pack.cases().getFirst();
        assertThat(first.getField("A1")).isEqualTo("-oth-");
        assertThat(pack.syntax().valueLabels.get("A1")).containsEntry("-oth-", "Other");
        assertThat(first.getField("A1_other")).isEqualTo("a \"quoted\" line");
        assertThat(first.getField("A3_cat")).isEqualTo("1");
        assertThat(first.getField("A3_acq")).as("something else was ticked").isEqualTo("0");
        assertThat(pack.cases().get(1).getField("A3_acq")).as("nothing was").isEmpty();
        assertThat(pack.syntax().missing).containsEntry("A1", "(' ')").doesNotContainKey("S1");
        assertThat(pack.syntax().valueLabels.get("S1")).containsKeys("1", "2", "3", "4", "5");
        assertThat(pack.syntax().labels.get("Y1")).startsWith("Asked in Y1 It's \"new\"");
    }

    @Example
    void countsSayWhatIsHidden() {
        Questionnaire questionnaire = AllKinds.questionnaire();
        Pack pack = pack(new SpssResults(SomeResults.of(questionnaire, true), Words.of(questionnaire, "en")));

        List<NamedCsvRecord> setting = pack.cases().stream()
                .filter(line -> line.getField("field").equals("A1"))
                .toList();
        assertThat(setting).extracting(line -> line.getField("count")).containsExactly("12", "-1", "0");
        assertThat(setting).extracting(line -> line.getField("share")).containsExactly("0.6000", "-1", "0.0000");
        assertThat(pack.syntax().missing).containsEntry("count", "(-1)");
        assertThat(pack.syntax().comments).anyMatch(comment -> comment.contains("anonymous"));
    }

    @Property(tries = 100)
    void whateverTextsSayTheSyntaxIsRead(@ForAll String words, @ForAll String answer) {
        Questionnaire questionnaire = AllKinds.of(words);
        Pack pack = responses(questionnaire, new Answers(Map.of("X2", answer + AllKinds.HOSTILE)));

        assertThat(pack.syntax().formats).hasSize(questionnaire.fields().size());
        assertThat(pack.cases()).hasSize(1);
        for (Field field : questionnaire.question("A1").orElseThrow().fields().subList(0, 1)) {
            assertThat(pack.syntax().valueLabels.get("A1").keySet())
                    .containsExactlyElementsOf(field.choices().stream()
                            .map(choice -> choice.code())
                            .toList());
        }
    }

    @Property(tries = 200)
    void everyNameIsOneThatSpssTakes(@ForAll List<String> fields) {
        SpssNames names = new SpssNames();
        Set<String> seen = new HashSet<>();
        List<String> all = new ArrayList<>(fields);
        all.addAll(List.of(
                "A3[cat]", "a3[CAT]", "A3_cat", "to", "With", "1st", "Ünit[ß]", "x".repeat(90), "x".repeat(80)));
        for (String field : all) {
            String name = names.of(field);
            assertThat(name).matches("[A-Za-z][A-Za-z0-9_]{0,63}").doesNotEndWith("_");
            assertThat(seen.add(name.toLowerCase(Locale.ROOT))).as(name).isTrue();
            assertThat(name.toUpperCase(Locale.ROOT)).isNotIn("ALL", "AND", "BY", "TO", "WITH", "NOT", "OR");
        }
    }
}
