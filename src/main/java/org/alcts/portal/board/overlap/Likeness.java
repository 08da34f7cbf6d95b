package org.alcts.portal.board.overlap;

import java.util.List;

/**
 * Why two initiatives look alike.
 *
 * @param words that both speak of, at least one
 * @param objectives codes of those that both serve
 * @param samePrimary whether their primary objective is the same
 * @param closeInTime whether their targets lie close to each other
 * @param score 0 to 1, and a little more for objectives and time
 */
record Likeness(List<String> words, List<String> objectives, boolean samePrimary, boolean closeInTime, double score) {}
