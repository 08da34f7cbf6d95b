/** The people of the demonstration: the association's real units, and members and terms of office that are made up. */
package org.alcts.portal.people.demonstration;
