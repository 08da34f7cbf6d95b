/** What every recorded entity shares: who wrote it, and from when to when it holds. */
@NamedInterface("record")
package org.alcts.portal.platform.record;

import org.springframework.modulith.NamedInterface;
