/** Persons, their accounts, the units, and the terms of office that every permission comes from. */
package org.alcts.portal.people;
