/**
 * The command line behind {@code bin/portal-admin}: a family of commands for each kind of thing that an office scripts. It
 * calls the same services as the screens; nobody depends on it.
 */
package org.alcts.portal.command;
