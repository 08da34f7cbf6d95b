/** The portal's MariaDB: its own embedded one, or the server that the operator names. */
@NamedInterface("database")
package org.alcts.portal.platform.database;

import org.springframework.modulith.NamedInterface;
