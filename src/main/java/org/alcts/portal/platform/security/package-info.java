/** Signing in, roles, and the rules for passwords. */
@NamedInterface("security")
package org.alcts.portal.platform.security;

import org.springframework.modulith.NamedInterface;
