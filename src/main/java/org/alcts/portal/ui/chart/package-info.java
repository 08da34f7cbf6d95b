/** Charts that can be read three ways: seen, read as one sentence, and read as a table of links. */
@NamedInterface("chart")
package org.alcts.portal.ui.chart;

import org.springframework.modulith.NamedInterface;
