/** The frame around every screen: page, layout, home, error pages, the warning before a session ends. */
package org.alcts.portal.ui.shell;
