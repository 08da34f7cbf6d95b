/** How the Board of the demonstration votes. */
@NamedInterface("demonstration")
package org.alcts.portal.decision.demonstration;

import org.springframework.modulith.NamedInterface;
