/** The ledger of what the association offers to learn from: who may write it, its list, its files. */
@NamedInterface("offering")
package org.alcts.portal.learning.offering;

import org.springframework.modulith.NamedInterface;
