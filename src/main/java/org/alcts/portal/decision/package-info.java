/** Who must approve what, and what was decided: for initiatives and surveys alike, of which it knows neither. */
package org.alcts.portal.decision;
