/** What changed in the plan between two days. */
package org.alcts.portal.board.compare;
