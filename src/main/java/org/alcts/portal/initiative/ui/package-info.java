/** The screens on which initiatives are listed, read, written and brought up to date. */
package org.alcts.portal.initiative.ui;
