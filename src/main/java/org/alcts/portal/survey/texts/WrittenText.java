package org.alcts.portal.survey.texts;

import java.io.Serializable;
import java.util.List;

/**
 * What somebody wrote.
 *
 * @param key random; leads to nothing else that the same person answered
 * @param codes what it is about, by name
 */
public record WrittenText(String key, String words, TextState state, List<TextCode> codes) implements Serializable {}
