/** The screens for people, terms of office, units, and one's own account. */
package org.alcts.portal.people.ui;
