/** One page of a questionnaire as it is answered: for respondents, and for whoever tries a draft. */
package org.alcts.portal.survey.ui.answer.page;
