package org.alcts.portal.initiative;

/**
 * Who writes an update, as it is kept with it.
 *
 * @param officeHeld "Chair, Preservation and Reformatting Section"
 */
record Author(Long personId, String name, String officeHeld) {}
