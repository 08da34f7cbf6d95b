/** Reads and writes other products' survey files. What comes in is hostile until it is proved to be text. */
@NamedInterface("exchange")
package org.alcts.portal.survey.exchange;

import org.springframework.modulith.NamedInterface;
