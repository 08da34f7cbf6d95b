/** What the Board watches: how the plan's goal areas are served. Reads what other features keep; nobody depends on it. */
package org.alcts.portal.board;
