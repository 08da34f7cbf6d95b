package org.alcts.portal.command;

/**
 * What a command answers.
 *
 * @param data for {@code --json}
 * @param words for people; empty when the answer went to the output already
 */
record CommandAnswer(Object data, String words) {}
