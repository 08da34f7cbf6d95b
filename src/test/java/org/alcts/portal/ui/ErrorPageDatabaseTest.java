package org.alcts.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.RequestDispatcher;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Where there is no screen to say it, such as at the address of a file, a refusal is said on a page of the portal's own. */
class ErrorPageDatabaseTest extends DatabaseTest {

    @Autowired
    private WebApplicationContext context;

    @ParameterizedTest
    @CsvSource({
        "403, This is not open to you",
        "404, There is nothing at this address",
        "400, There is nothing at this address",
        "500, Something went wrong"
    })
    void isThePortalsOwnAndSaysNothingOfTheFault(int status, String title) throws Exception {
        String page = MockMvcBuilders.webAppContextSetup(context)
                .build()
                .perform(get("/error")
                        .accept(MediaType.TEXT_HTML)
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                        .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("A secret")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains("<h1>" + title + "</h1>", "Go to the home screen", "ALCTS member portal")
                .doesNotContain("secret", "Whitelabel", "??");
    }
}
