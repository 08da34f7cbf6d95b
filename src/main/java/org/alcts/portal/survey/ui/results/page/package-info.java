/** What other features may add to the results of a survey. */
@NamedInterface("results-page")
package org.alcts.portal.survey.ui.results.page;

import org.springframework.modulith.NamedInterface;
