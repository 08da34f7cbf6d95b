/** What other features may add to the pages of the people module. */
@NamedInterface("page")
package org.alcts.portal.people.ui.page;

import org.springframework.modulith.NamedInterface;
