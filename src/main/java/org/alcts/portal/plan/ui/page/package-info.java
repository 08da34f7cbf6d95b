/** Parts of screens that have to do with the association's calendar. */
@NamedInterface("page")
package org.alcts.portal.plan.ui.page;

import org.springframework.modulith.NamedInterface;
