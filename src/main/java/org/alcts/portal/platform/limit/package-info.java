/** Keeps one client from asking for more than its share. */
@NamedInterface("limit")
package org.alcts.portal.platform.limit;

import org.springframework.modulith.NamedInterface;
