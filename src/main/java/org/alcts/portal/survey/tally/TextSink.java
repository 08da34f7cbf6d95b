package org.alcts.portal.survey.tally;

import java.util.List;

/** Takes the words out of responses that are being counted, cut off from whatever else the same person answered. */
public interface TextSink {

    /** @param texts of several responses, in random order */
    void add(long surveyId, List<FieldText> texts);
}
