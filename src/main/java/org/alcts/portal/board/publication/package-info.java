/**
 * What everybody may read without an account: pages without script, data and feeds. Reads by expressions of its own what is
 * open to everybody, and never by the rights of whoever happens to be signed in.
 */
package org.alcts.portal.board.publication;
