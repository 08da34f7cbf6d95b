/** The surveys of the demonstration: made, decided and fielded as the portal would have it, and answered by made-up members. */
package org.alcts.portal.survey.demonstration;
