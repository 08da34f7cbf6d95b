/** The form in which an initiative is written, field by field. */
package org.alcts.portal.initiative.ui.form;
