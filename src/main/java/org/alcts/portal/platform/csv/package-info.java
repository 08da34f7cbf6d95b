/** Tables that a spreadsheet can open without harm. */
@NamedInterface("csv")
package org.alcts.portal.platform.csv;

import org.springframework.modulith.NamedInterface;
