package org.alcts.portal.board.publication;

import java.time.LocalDate;
import java.util.List;

/**
 * A page of a list in JSON.
 *
 * @param asOf the day that it speaks of
 * @param licence under which it may be used
 * @param next address of the next page; null on the last
 */
record DataPage<T>(LocalDate asOf, String licence, int page, int size, int total, String next, List<T> items) {}
