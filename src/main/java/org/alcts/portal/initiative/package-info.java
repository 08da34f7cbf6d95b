/** The tactical initiatives that fill the plan: filed, decided, updated, closed, and what their health is. */
package org.alcts.portal.initiative;
