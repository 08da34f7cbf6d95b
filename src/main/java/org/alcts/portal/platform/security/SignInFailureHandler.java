package org.alcts.portal.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the sign-in page: {@code ?error}, or {@code ?wait=minutes} while account or address must wait. */
class SignInFailureHandler implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String query = failure instanceof SignInMustWait wait ? "wait=" + wait.minutes() : "error";
        response.sendRedirect(request.getContextPath() + "/login?" + query);
    }
}
