/** Surveys of what members need. So far: reading questionnaires that other products wrote. */
package org.alcts.portal.survey;
