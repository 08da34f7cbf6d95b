/** What the portal knows of surveys before anybody makes one: topics, tried questions, and surveys made of them. */
package org.alcts.portal.survey.bank;
