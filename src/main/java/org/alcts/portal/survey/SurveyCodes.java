package org.alcts.portal.survey;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.alcts.portal.people.Refused;
import org.springframework.stereotype.Component;

/** The short names of surveys: given and checked, or made of the title. */
@Component
class SurveyCodes {

    private static final Pattern CODE = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");
    private static final int LONGEST_MADE = 30;

    private final Surveys surveys;

    SurveyCodes(Surveys surveys) {
        this.surveys = surveys;
    }

    /** @throws Refused when it is malformed or taken */
    String given(String code) {
        if (!CODE.matcher(code).matches()) {
            throw new Refused("code", "survey.refused.code");
        }
        if (surveys.existsByCode(code)) {
            throw new Refused("code", "survey.refused.code-taken", code);
        }
        return code;
    }

    /** One that is free. */
    String madeOf(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String stem = trimmed(plain.substring(0, Math.min(plain.length(), LONGEST_MADE)));
        stem = stem.isEmpty() ? "survey" : stem;
        String code = stem;
        for (int i = 2; surveys.existsByCode(code); i++) {
            code = stem + "-" + i;
        }
        return code;
    }

    private static String trimmed(String text) {
        return text.replaceAll("^-+|-+$", "");
    }
}
