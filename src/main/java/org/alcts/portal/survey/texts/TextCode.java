package org.alcts.portal.survey.texts;

import java.io.Serializable;

/** Something that texts are about. Plain words, like everything that people enter. */
public record TextCode(long id, String name) implements Serializable {}
