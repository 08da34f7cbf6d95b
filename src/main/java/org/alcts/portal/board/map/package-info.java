/** Who works on what: objectives by units. */
package org.alcts.portal.board.map;
