package org.alcts.portal.board.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.alcts.portal.platform.limit.TokenBuckets;
import org.alcts.portal.test.DatabaseTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** With a limit of its own: that of the portal is switched off in tests. */
class RequestLimitDatabaseTest extends DatabaseTest {

    @Autowired
    private PublicPages pages;

    @Autowired
    private PublicFaults faults;

    private Instant now = Instant.parse("2009-01-12T15:00:00Z");

    private final Clock hands = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    @Test
    void whoAsksTooOftenIsAskedToWaitAndThenGetsOn() throws Exception {
        MockMvc mvc = MockMvcBuilders.standaloneSetup(pages)
                .setControllerAdvice(faults)
                .addInterceptors(new RequestLimit(new TokenBuckets(6, 2, 100, hands)))
                .build();
        assertThat(ask(mvc, "203.0.113.1").getStatus()).isEqualTo(200);
        assertThat(ask(mvc, "203.0.113.1").getStatus()).isEqualTo(200);
        MockHttpServletResponse refused = ask(mvc, "203.0.113.1");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("10");
        assertThat(refused.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(Jsoup.parse(refused.getContentAsString()).select("h1").text())
                .isEqualTo("Too many requests");
        assertThat(ask(mvc, "203.0.113.2").getStatus()).as("somebody else").isEqualTo(200);
        now = now.plus(Duration.ofSeconds(10));
        assertThat(ask(mvc, "203.0.113.1").getStatus()).isEqualTo(200);
    }

    /** The header says another address each time, and is not believed: no proxy is told to be there. */
    private static MockHttpServletResponse ask(MockMvc mvc, String address) throws Exception {
        RequestPostProcessor from = request -> {
            request.setRemoteAddr(address);
            return request;
        };
        return mvc.perform(get("/public").with(from).header("X-Forwarded-For", "198.51.100." + System.nanoTime() % 250))
                .andReturn()
                .getResponse();
    }
}
