/** What the portal knows of surveys before anybody makes one: topics, tried questions, and surveys made of them. */
@NamedInterface("bank")
package org.alcts.portal.survey.bank;

import org.springframework.modulith.NamedInterface;
