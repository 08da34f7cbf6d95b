/** Reads and writes other products' survey files. What comes in is hostile until it is proved to be text. */
package org.alcts.portal.survey.exchange;
