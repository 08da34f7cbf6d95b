package org.alcts.portal.ui;

/** Finds the text of a key and fills in its arguments, in a language that was settled before. */
@FunctionalInterface
public interface Translator {

    String translate(String key, Object... arguments);
}
