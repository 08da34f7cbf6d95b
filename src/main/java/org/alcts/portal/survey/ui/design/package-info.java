/** The designer: the screen on which questionnaires are made. */
package org.alcts.portal.survey.ui.design;
