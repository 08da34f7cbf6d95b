/** Indicators of the plan's objectives: what each means, its values, the Board's targets, and how the two compare. */
package org.alcts.portal.board.measure;
