/** Changes of a questionnaire as its author thinks of them: pure, so that the designer, a job and a test get the same. */
package org.alcts.portal.survey.editing;
