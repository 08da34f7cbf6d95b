/**
 * The small language in which a questionnaire says when something is shown: {@code A1 = "public" and count(A3) >= 2}. Parsed
 * into a tree, printed back, and tried against answers; it can do nothing else.
 */
package org.alcts.portal.survey.condition;
