package org.alcts.portal.people.ui.form;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.alcts.portal.people.Refused;
import org.alcts.portal.ui.Formats;

/** What a service refuses, in sentences. */
public final class Refusals {

    private Refusals() {}

    public static String sentence(Refused refused) {
        Object[] arguments = Arrays.stream(refused.arguments())
                .map(argument ->
                        argument instanceof LocalDate day ? Formats.here().day(day) : argument)
                .toArray();
        return I18NProvider.translate(refused.messageKey(), arguments);
    }

    /** The sentence by the field that it belongs beside, for {@link org.alcts.portal.ui.FieldErrors}. */
    public static Map<String, String> byField(Refused refused) {
        return Map.of(refused.field(), sentence(refused));
    }

    /** Several at once; the first of each field. */
    public static Map<String, String> byField(Collection<Refused> refusals) {
        Map<String, String> sentences = new LinkedHashMap<>();
        refusals.forEach(refused -> sentences.putIfAbsent(refused.field(), sentence(refused)));
        return sentences;
    }
}
