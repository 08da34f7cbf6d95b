package org.alcts.portal.board.publication;

import java.util.Optional;

/**
 * Where one is in a list.
 *
 * @param page counts from 1
 * @param pages at least 1
 * @param before address of the page before; null on the first
 * @param after address of the page after; null on the last
 */
public record PageNumbers(int page, int pages, int total, String before, String after) {

    /** @param asked as it stands in the address, whatever it is: anything that is no page is the first or the last */
    static PageNumbers of(String asked, int size, int total, Links address) {
        int pages = Math.max(1, (total + size - 1) / size);
        int page = Math.clamp(number(asked).orElse(1), 1, pages);
        return new PageNumbers(
                page,
                pages,
                total,
                page > 1 ? address.with("page", page - 1).toString() : null,
                page < pages ? address.with("page", page + 1).toString() : null);
    }

    static Optional<Integer> number(String text) {
        return text != null && text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
