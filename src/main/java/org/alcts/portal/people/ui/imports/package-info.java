/** The screen on which a file is chosen, looked at row by row, and taken. For every feature. */
@NamedInterface("import-screens")
package org.alcts.portal.people.ui.imports;

import org.springframework.modulith.NamedInterface;
