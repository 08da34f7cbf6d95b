/** The portal's two times: its calendar, which a demonstration starts in 2009, and the system's clock. */
@NamedInterface("time")
package org.alcts.portal.platform.time;

import org.springframework.modulith.NamedInterface;
