package org.alcts.portal.plan.exchange;

import java.util.regex.Pattern;

/**
 * By whom and when a plan was adopted, for which the standard has no element: it stands first in the plan's other
 * information, in a paragraph of its own, where people read it, and is known by how it begins. A text that is taken apart so
 * is put together as it was.
 *
 * @param adopted a sentence of at most 200 characters; null where there is none
 * @param rest of the other information; null where there is nothing else
 */
record StratmlAdoption(String adopted, String rest) {

    private static final Pattern SENTENCE = Pattern.compile("Adopted (?:by|in|on|at) [^\\n]{1,189}");
    private static final String BETWEEN = "\n\n";

    /** @param otherInformation of a document; null where it has none */
    static StratmlAdoption in(String otherInformation) {
        if (otherInformation == null) {
            return new StratmlAdoption(null, null);
        }
        int end = otherInformation.indexOf(BETWEEN);
        String first = end < 0 ? otherInformation : otherInformation.substring(0, end);
        if (!SENTENCE.matcher(first).matches()) {
            return new StratmlAdoption(null, otherInformation);
        }
        StratmlAdoption apart =
                new StratmlAdoption(first, end < 0 ? null : otherInformation.substring(end + BETWEEN.length()));
        // Blanks that are not kept at the end of one or the beginning of the other would be lost.
        boolean whole = first.equals(StratmlText.line(first))
                && (apart.rest == null || apart.rest.equals(StratmlText.clean(apart.rest)));
        return whole ? apart : new StratmlAdoption(null, otherInformation);
    }

    /** The other information of the document; null where there is nothing to say. */
    String text() {
        return adopted == null ? rest : rest == null ? adopted : adopted + BETWEEN + rest;
    }
}
