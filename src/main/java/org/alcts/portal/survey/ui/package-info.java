/** The screens of surveys: the list, and how one is put to people. */
package org.alcts.portal.survey.ui;
