package org.alcts.portal.survey.results;

import java.io.Serializable;
import java.time.LocalDate;

/** Since when everybody may read the results of a survey. @param by the office that opened them, in words */
public record PublicationStanding(LocalDate since, String by) implements Serializable {}
