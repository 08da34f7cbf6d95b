/** Lists that are read page by page, filtered and sorted in the database. */
@NamedInterface("query")
package org.alcts.portal.platform.query;

import org.springframework.modulith.NamedInterface;
