/**
 * Writes surveys and what came out of them for other products. Counts have been through the rules of disclosure before they
 * come here; single responses come only from surveys that keep no promise of anonymity.
 */
@NamedInterface("export")
package org.alcts.portal.survey.exchange.export;

import org.springframework.modulith.NamedInterface;
