/**
 * Responses and how often each answer was given. Whoever answers only adds a row; counting is done afterwards, in batches of
 * so many that no figure ever moves by one person.
 */
@NamedInterface("tally")
package org.alcts.portal.survey.tally;

import org.springframework.modulith.NamedInterface;
