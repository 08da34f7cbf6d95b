package org.alcts.portal.survey.texts;

import java.io.Serializable;

/** How many released texts have a code. */
public record CodeCount(long id, String name, long texts) implements Serializable {}
