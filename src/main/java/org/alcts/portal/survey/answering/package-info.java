/** What somebody sees of a questionnaire with the answers they have given, and whether those are good. */
package org.alcts.portal.survey.answering;
