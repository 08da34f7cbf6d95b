/**
 * What people wrote: cut off from their other answers, read by the office first, released or withheld, and sorted by what it
 * is about. Nobody reads a text to a question that fewer people wrote to than the survey asks for.
 */
package org.alcts.portal.survey.texts;
