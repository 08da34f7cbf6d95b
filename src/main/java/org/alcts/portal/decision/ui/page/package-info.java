/** Decisions on the pages of what they are about. */
@NamedInterface("pages")
package org.alcts.portal.decision.ui.page;

import org.springframework.modulith.NamedInterface;
