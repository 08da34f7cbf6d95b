package org.alcts.portal.survey.ui.design;

/**
 * Something that the checks found.
 *
 * @param place key of the page or question; empty for the survey as a whole
 * @param blocks whether the survey cannot go out with it
 */
record Finding(String place, boolean blocks, String sentence) {}
