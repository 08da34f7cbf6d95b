/** Starting up: what is said meanwhile, and how a start is refused in one line. */
@NamedInterface("start")
package org.alcts.portal.platform.start;

import org.springframework.modulith.NamedInterface;
