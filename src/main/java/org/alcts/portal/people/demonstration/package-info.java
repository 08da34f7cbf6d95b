/**
 * The people of the demonstration: the association's real units, and members and terms of office that are made up; and how
 * other features let them act.
 */
@NamedInterface("demonstration")
package org.alcts.portal.people.demonstration;

import org.springframework.modulith.NamedInterface;
