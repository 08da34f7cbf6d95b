/**
 * What a survey asks: pages, questions, their options and rules as immutable values, the fields that answers go into, and
 * the document that all of it is kept in.
 */
@NamedInterface("questionnaire")
package org.alcts.portal.survey.questionnaire;

import org.springframework.modulith.NamedInterface;
