/** The portal's MariaDB: its own embedded one, or the server that the operator names. */
package org.alcts.portal.platform.database;
