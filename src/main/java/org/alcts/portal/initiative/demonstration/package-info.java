/** The initiatives of the demonstration: what was really done, and more of the kind, made up and labelled so. */
package org.alcts.portal.initiative.demonstration;
