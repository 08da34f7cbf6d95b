/** Answering a survey: what is promised before the first question, page by page, what is still open, the receipt. */
package org.alcts.portal.survey.ui.answer;
