/** What the portal says about itself when it runs as a demonstration. */
@NamedInterface("demonstration")
package org.alcts.portal.platform.demonstration;

import org.springframework.modulith.NamedInterface;
