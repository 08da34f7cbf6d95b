/** What members said, for the screens of the board. */
@NamedInterface("pages")
package org.alcts.portal.learning.ui.page;

import org.springframework.modulith.NamedInterface;
