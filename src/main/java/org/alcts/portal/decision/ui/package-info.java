/** The screens on which the Board decides, and everybody reads what it decided. */
package org.alcts.portal.decision.ui;
