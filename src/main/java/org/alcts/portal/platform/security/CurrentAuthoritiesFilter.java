package org.alcts.portal.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Replaces the authorities that were true at sign-in by today's, before anything is decided by them: a chair whose term
 * ended last night writes nothing this morning, whatever session is still open.
 */
class CurrentAuthoritiesFilter extends OncePerRequestFilter {

    private final CurrentAuthorities authorities;

    CurrentAuthoritiesFilter(CurrentAuthorities authorities) {
        this.authorities = authorities;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedInPerson person) {
            if (authorities.endedSince(person.personId(), person.signedInAt())) {
                end(request);
            } else {
                refresh(authentication, person);
            }
        }
        chain.doFilter(request, response);
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    private void refresh(Authentication authentication, SignedInPerson person) {
        Set<String> today = authorities.rolesToday(person.personId()).stream()
                .map(role -> "ROLE_" + role)
                .collect(Collectors.toSet());
        Set<String> held = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .collect(Collectors.toSet());
        if (!today.equals(held)) {
            var renewed = UsernamePasswordAuthenticationToken.authenticated(
                    person, null, AuthorityUtils.createAuthorityList(today.toArray(String[]::new)));
            renewed.setDetails(authentication.getDetails());
            // In place: the session's context and this request's are the same object.
            SecurityContextHolder.getContext().setAuthentication(renewed);
        }
    }
}
