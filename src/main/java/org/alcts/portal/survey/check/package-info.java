/**
 * What is wrong with a questionnaire, or worth a look, before it is put to people: each finding with its place. Looks at the
 * questionnaire only, never at answers.
 */
package org.alcts.portal.survey.check;
