/** The screens of what came out of surveys. */
package org.alcts.portal.survey.ui.results;
