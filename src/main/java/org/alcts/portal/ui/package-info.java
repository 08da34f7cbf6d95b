/**
 * What every screen shares: its frame, its components, its texts. Knows no feature; the features know it.
 */
@ApplicationModule(displayName = "User interface")
package org.alcts.portal.ui;

import org.springframework.modulith.ApplicationModule;
