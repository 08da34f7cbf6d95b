package org.alcts.portal.learning;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A need of a survey as it stands in an address: {@code need:12:T1[rda]}, or {@code need:12:A1:public} where a choice says it. */
public record NeedReference(long surveyId, Need need) {

    private static final int LONGEST = 300;
    private static final Pattern WRITTEN = Pattern.compile("need:(\\d{1,18}):([^:]+)(?::(.+))?");

    @Override
    public String toString() {
        String field = "need:" + surveyId + ":" + need.field();
        return need.choice() == null ? field : field + ":" + need.choice();
    }

    /** Empty when it is no reference of this kind; whether there is such a need is another question. */
    static Optional<NeedReference> parse(String text) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new NeedReference(
                        Long.parseLong(written.group(1)), new Need(written.group(2), written.group(3))))
                : Optional.empty();
    }
}
