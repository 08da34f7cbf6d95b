/** Files of surveys: what people take with them. */
package org.alcts.portal.survey.ui.exchange;
