package org.alcts.portal.board.publication;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.alcts.portal.platform.limit.TokenBuckets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets nobody ask for more than their share of the public pages. Who asks is told by the address of the connection, or behind a
 * proxy by what the server makes of its headers, if it was told to believe them.
 */
@Component
class RequestLimit implements HandlerInterceptor, WebMvcConfigurer {

    private static final int MOST_CLIENTS = 20_000;

    private final TokenBuckets buckets;

    @Autowired
    RequestLimit(
            @Value("${portal.public.rate-per-minute}") int perMinute,
            @Value("${portal.public.rate-burst}") int burst,
            @Qualifier("systemClock") Clock clock) {
        this(new TokenBuckets(perMinute, burst, MOST_CLIENTS, clock));
    }

    RequestLimit(TokenBuckets buckets) {
        this.buckets = buckets;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/public", "/public/**", "/sitemap.xml");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        buckets.take(request.getRemoteAddr()).ifPresent(wait -> {
            throw new TooManyRequests(wait);
        });
        return true;
    }
}
