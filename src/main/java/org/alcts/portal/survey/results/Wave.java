package org.alcts.portal.survey.results;

import org.alcts.portal.survey.SurveySummary;

/** What another survey, or the same, found with the same question. */
public record Wave(SurveySummary survey, QuestionResult result) {}
