package org.alcts.portal.ui.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** Light or dark, as the system says or as somebody chose; the choice is kept in the browser, it is nobody's data. */
enum Appearance {
    SYSTEM("light dark"),
    LIGHT("light"),
    DARK("dark");

    private static final String COOKIE = "portal-appearance";
    private static final int A_YEAR_IN_SECONDS = 31_536_000;

    private final String colorScheme;

    Appearance(String colorScheme) {
        this.colorScheme = colorScheme;
    }

    static Appearance chosenIn(VaadinRequest request) {
        Cookie[] cookies = request == null ? null : request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .flatMap(cookie ->
                        Arrays.stream(values()).filter(value -> value.word().equals(cookie.getValue())))
                .findFirst()
                .orElse(SYSTEM);
    }

    /** The value of the CSS property of that name. */
    String colorScheme() {
        return colorScheme;
    }

    /** Shows this page so and keeps the choice for a year. */
    void choose(UI ui) {
        ui.getPage().executeJs("""
                        document.documentElement.style.colorScheme = $0;
                        document.cookie = $1 + '=' + $2 + ';path=/;max-age=' + $3 + ';samesite=lax';
                        """, colorScheme, COOKIE, word(), A_YEAR_IN_SECONDS);
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
