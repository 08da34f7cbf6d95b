/**
 * What came out of a survey: counts, shares, means, cross-tables, waves. Whatever leaves this package has been through the
 * rules of disclosure.
 */
@NamedInterface("results")
package org.alcts.portal.survey.results;

import org.springframework.modulith.NamedInterface;
