package org.alcts.portal.survey.ui.results;

import java.io.Serializable;

/** An answer and how many gave it. */
record AnswerLine(String label, Share share) implements Serializable {}
