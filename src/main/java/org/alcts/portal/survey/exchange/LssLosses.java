package org.alcts.portal.survey.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alcts.portal.survey.exchange.SurveyInspection.NotCarried;

/** What around the questions of a LimeSurvey file has no counterpart here: settings, scripts, letters, whole tables. */
final class LssLosses {

    private record Named(String name, String reason) {}

    private static final List<Named> TABLES = List.of(
            new Named("quota", "quotas close a survey to somebody, which a survey of one's own members does not"),
            new Named("assessments", "a survey of needs gives nobody points"),
            new Named("defaultvalues", "nobody's answer is filled in beforehand"),
            new Named("survey_url_parameters", "nothing about a respondent is taken from an address"),
            new Named("plugin_settings", "settings of LimeSurvey's extensions mean nothing here"));

    /** Beginnings of names of attributes that are more than looks, with what is lost. */
    private static final List<Named> ATTRIBUTES = List.of(
            new Named("location_", "nobody is asked for a place on a map"),
            new Named("time_limit", "answers are not timed"),
            new Named("em_validation_", "a check that is written as an expression"),
            new Named("equals_num_value", "a check over several numbers together"),
            new Named("num_value_equals", "a check over several numbers together"),
            new Named("min_num_value_sgqa", "a check against another answer"),
            new Named("max_num_value_sgqa", "a check against another answer"),
            new Named("show_totals", "totals under a matrix of numbers"),
            new Named("show_grand_total", "totals under a matrix of numbers"),
            new Named("random_group", "an order drawn for questions of several pages"),
            new Named("javascript", "scripts of other products are never run"),
            new Named("css", "the look is the portal's own"));

    /** Attributes that questions here have too. */
    private static final Set<String> CARRIED = Set.of(
            "min_answers",
            "max_answers",
            "min_num_value",
            "max_num_value",
            "min_num_value_n",
            "max_num_value_n",
            "num_value_int_only",
            "maximum_chars",
            "exclude_all_others",
            "array_filter",
            "array_filter_exclude",
            "random_order",
            "answer_order",
            "subquestion_order",
            "alphasort",
            "hidden",
            "other_replace_text",
            "public_statistics",
            "page_break",
            "multiflexible_checkbox",
            "multiflexible_min",
            "multiflexible_max",
            "multiflexible_step",
            "dualscale_headerA",
            "dualscale_headerB",
            "slider_min",
            "slider_max",
            "prefix",
            "suffix",
            "relevance",
            "date_min",
            "date_max");

    /** What attributes say when nobody touched them. */
    private static final Set<String> UNTOUCHED = Set.of("", "0", "1", "N", "Y", "default", "normal", "none", "inherit");

    private final LssTables file;
    private final List<NotCarried> losses = new ArrayList<>();

    private LssLosses(LssTables file) {
        this.file = file;
    }

    static List<NotCarried> of(LssTables file) {
        LssLosses found = new LssLosses(file);
        for (Named table : TABLES) {
            found.count(table.name(), file.rows(table.name()).size(), table.reason());
        }
        found.attributes();
        found.count(
                "scripts",
                file.rows("question_l10ns").stream()
                        .filter(row -> filled(row, "script"))
                        .count(),
                "scripts of other products are never run");
        found.count(
                "randomized groups",
                file.rows("groups").stream()
                        .filter(row -> filled(row, "randomization_group"))
                        .count(),
                "the order of pages is not drawn");
        found.count(
                "letters",
                file.rows("surveys_languagesettings").stream()
                        .flatMap(row -> row.entrySet().stream())
                        .filter(column -> column.getKey().startsWith("surveyls_email_"))
                        .filter(column -> !column.getValue().isBlank())
                        .count(),
                "invitations and reminders are the portal's own");
        return found.losses;
    }

    private void attributes() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, String> reasons = new LinkedHashMap<>();
        int looks = 0;
        for (Map<String, String> row : file.rows("question_attributes")) {
            String name = row.getOrDefault("attribute", "");
            if (UNTOUCHED.contains(row.getOrDefault("value", "").strip()) || CARRIED.contains(name)) {
                continue;
            }
            Named known = ATTRIBUTES.stream()
                    .filter(attribute -> name.startsWith(attribute.name()))
                    .findFirst()
                    .orElse(null);
            if (known == null) {
                looks++;
            } else {
                counts.merge(name, 1, Integer::sum);
                reasons.put(name, known.reason());
            }
        }
        counts.forEach((name, number) -> count("attribute " + name, number, reasons.get(name)));
        count("settings of appearance", looks, "the look is the portal's own");
    }

    private static boolean filled(Map<String, String> row, String column) {
        return !row.getOrDefault(column, "").isBlank();
    }

    private void count(String item, long number, String reason) {
        if (number > 0) {
            losses.add(new NotCarried(item + " (" + number + ")", reason));
        }
    }
}
