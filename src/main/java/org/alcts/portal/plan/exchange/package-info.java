/**
 * Plans as files: StratML, JSON and CSV out, anybody's StratML in. What comes in is hostile until it is proved to be a plan,
 * and becomes a draft, never more.
 */
@NamedInterface("exchange")
package org.alcts.portal.plan.exchange;

import org.springframework.modulith.NamedInterface;
