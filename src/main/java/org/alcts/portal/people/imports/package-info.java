/** Files of rows that come in: read by their columns, and shown row by row before anything happens. For every feature. */
@NamedInterface("imports")
package org.alcts.portal.people.imports;

import org.springframework.modulith.NamedInterface;
