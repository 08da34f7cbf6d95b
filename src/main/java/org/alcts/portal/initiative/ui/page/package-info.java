/** How initiatives are shown, for the screens of other features too. */
@NamedInterface("pages")
package org.alcts.portal.initiative.ui.page;

import org.springframework.modulith.NamedInterface;
