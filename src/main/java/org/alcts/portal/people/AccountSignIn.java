package org.alcts.portal.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.alcts.portal.platform.security.SignInMustWait;
import org.alcts.portal.platform.security.SignInThrottle;
import org.alcts.portal.platform.security.SignedInPerson;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs people in by e-mail address and password; a wrong one and an unknown one get the same answer, equally late. */
@Component
class AccountSignIn implements AuthenticationProvider {

    private record Credentials(long personId, String displayName, String email, String passwordHash) {}

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;
    private final SignInThrottle throttle;
    private final CurrentPerson currentPerson;
    private final Clock clock;
    private final String hashOfNothing;

    AccountSignIn(
            JdbcClient jdbc,
            PasswordEncoder encoder,
            SignInThrottle throttle,
            CurrentPerson currentPerson,
            @Qualifier("systemClock") Clock clock) {
        this.jdbc = jdbc;
        this.encoder = encoder;
        this.throttle = throttle;
        this.currentPerson = currentPerson;
        this.clock = clock;
        this.hashOfNothing = encoder.encode("compared with when there is no such account");
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String email = attempt.getName().strip().toLowerCase(Locale.ROOT);
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "unknown";
        throttle.waitFor(email, address).ifPresent(wait -> {
            throw new SignInMustWait(wait);
        });
        Optional<Credentials> known = find(email);
        String hash = known.map(Credentials::passwordHash).orElse(hashOfNothing);
        boolean right = encoder.matches(String.valueOf(attempt.getCredentials()), hash);
        if (!right || known.isEmpty()) {
            throttle.failed(email, address);
            throw new BadCredentialsException("Wrong e-mail address or password");
        }
        throttle.succeeded(email);
        Credentials person = known.get();
        jdbc.sql("update account set last_sign_in_at = :now where person_id = :person")
                .param("now", Timestamp.from(clock.instant()))
                .param("person", person.personId())
                .update();
        return signedIn(
                new SignedInPerson(person.personId(), person.displayName(), person.email(), clock.instant()),
                attempt.getDetails());
    }

    private Authentication signedIn(SignedInPerson person, Object details) {
        String[] roles = currentPerson.rolesToday(person.personId()).stream()
                .map(role -> "ROLE_" + role)
                .toArray(String[]::new);
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(
                person, null, AuthorityUtils.createAuthorityList(roles));
        signedIn.setDetails(details);
        return signedIn;
    }

    private Optional<Credentials> find(String email) {
        return jdbc.sql("""
                        select p.id as person_id, concat(p.given_name, ' ', p.family_name) as display_name, p.email, a.password_hash
                          from person p join account a on a.person_id = p.id
                         where p.email = :email and a.password_hash is not null""").param("email", email).query(Credentials.class).optional();
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
