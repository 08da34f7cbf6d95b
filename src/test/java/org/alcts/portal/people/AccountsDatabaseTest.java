package org.alcts.portal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.alcts.portal.people.Welcome.LinkState;
import org.alcts.portal.platform.security.SignInMustWait;
import org.alcts.portal.platform.security.SignedInPerson;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Not in a transaction: failures are counted in one of their own, as they are in the portal. */
class AccountsDatabaseTest extends DatabaseTest {

    private static final String GOOD = "quarto vellum marmalade";

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    private Accounts accounts;

    @Autowired
    private OwnAccount ownAccount;

    @Autowired
    private Welcome welcome;

    @Autowired
    private AccountSignIn signIn;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private FilterChainProxy security;

    private SomePeople some;
    private long member;

    @BeforeEach
    void somebodyWithoutAPassword() {
        some = new SomePeople(jdbc, currentPerson);
        member = some.member("Ines", "Newcomer");
        signIn(some.as(some.staff()));
    }

    @Test
    void aLinkSetsThePasswordOnce() {
        OneTimeLink link = accounts.makeLink(member);
        assertThat(welcome.look(link.token()).state()).isEqualTo(LinkState.OPEN);
        welcome.setPassword(link.token(), GOOD);
        assertThat(attempt(some.emailOf(member), GOOD).isAuthenticated()).isTrue();
        assertThat(welcome.look(link.token()).state()).isEqualTo(LinkState.USED);
        assertThatThrownBy(() -> welcome.setPassword(link.token(), GOOD + " again"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void onlyTheHashOfATokenIsKept() {
        OneTimeLink link = accounts.makeLink(member);
        assertThat(link.token()).hasSize(22);
        assertThat(link.toString()).doesNotContain(link.token());
        assertThat(jdbc.sql("select token_hash from one_time_link where person_id = ?")
                        .param(member)
                        .query(String.class)
                        .single())
                .isEqualTo(AccountStore.hash(link.token()))
                .doesNotContain(link.token());
    }

    @Test
    void aLinkIsOverAfterThreeDaysAndWhenAnotherIsMade() {
        OneTimeLink first = accounts.makeLink(member);
        assertThat(first.expiresAt())
                .isCloseTo(Instant.now().plus(Duration.ofHours(72)), within(1, ChronoUnit.MINUTES));
        OneTimeLink second = accounts.makeLink(member);
        assertThat(welcome.look(first.token()).state()).isEqualTo(LinkState.EXPIRED);
        jdbc.sql("update one_time_link set expires_at = now() - interval 30 year")
                .update();
        assertThat(welcome.look(second.token()).state()).isEqualTo(LinkState.EXPIRED);
        assertThatThrownBy(() -> welcome.setPassword(second.token(), GOOD)).isInstanceOf(Refused.class);
        assertThat(welcome.look("neverMade0000000000000").state()).isEqualTo(LinkState.EXPIRED);
    }

    @Test
    void aRefusedPasswordLeavesTheLinkGood() {
        OneTimeLink link = accounts.makeLink(member);
        assertThatThrownBy(() -> welcome.setPassword(link.token(), "password1234"))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.field()).isEqualTo("password");
                    assertThat(refused.messageKey()).endsWith("COMMON");
                });
        assertThatThrownBy(() -> welcome.setPassword(link.token(), "short")).isInstanceOf(Refused.class);
        assertThat(welcome.look(link.token()).state()).isEqualTo(LinkState.OPEN);
    }

    @Test
    void nobodyLearnsWhichAccountsThereAre() {
        setPassword(member);
        var wrong = catchThrowable(() -> attempt(some.emailOf(member), "wrong"));
        var unknown = catchThrowable(() -> attempt("nobody@example.org", "wrong"));
        var withoutPassword = catchThrowable(() -> attempt(some.emailOf(some.member("Una", "Account")), "wrong"));
        assertThat(wrong).isInstanceOf(BadCredentialsException.class);
        assertThat(unknown).isInstanceOf(BadCredentialsException.class).hasMessage(wrong.getMessage());
        assertThat(withoutPassword).isInstanceOf(BadCredentialsException.class).hasMessage(wrong.getMessage());
    }

    @Test
    void anUnknownAccountIsSlowedDownLikeAKnownOne() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> attempt("guessed@example.org", "wrong"))
                    .isInstanceOf(BadCredentialsException.class);
        }
        assertThatThrownBy(() -> attempt("guessed@example.org", "wrong")).isInstanceOf(SignInMustWait.class);
    }

    @Test
    void aSlowDownIsSeenAndRemoved() {
        setPassword(member);
        for (int i = 0; i < 5; i++) {
            catchThrowable(() -> attempt(some.emailOf(member), "wrong"));
        }
        assertThat(accounts.state(member).waitMinutes()).isEqualTo(1);
        accounts.removeSlowDown(member);
        assertThat(accounts.state(member).waitMinutes()).isZero();
        assertThat(attempt(some.emailOf(member), GOOD).isAuthenticated()).isTrue();
        assertThat(accounts.state(member).lastSignInAt()).isNotNull();
    }

    @Test
    void theOfficeDoesNotBecomeAnAdministratorByALink() {
        long administrator = some.administrator();
        assertThatThrownBy(() -> accounts.makeLink(administrator)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> accounts.removeSlowDown(administrator)).isInstanceOf(AccessDeniedException.class);
        signIn(some.as(some.administrator()));
        assertThat(accounts.makeLink(administrator).token()).isNotBlank();
    }

    @Test
    void aMemberMakesNoLinks() {
        signIn(some.as(member));
        assertThatThrownBy(() -> accounts.makeLink(member)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void changingOnesPasswordAsksForThePresentOneAndEndsOtherSessions() {
        setPassword(member);
        Authentication otherDevice = attempt(some.emailOf(member), GOOD);
        Authentication here = attempt(some.emailOf(member), GOOD);
        signIn(here);
        assertThatThrownBy(() -> ownAccount.changePassword("not it", "another vellum quarto"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("present"));
        assertThatThrownBy(() -> ownAccount.changePassword(GOOD, GOOD)).isInstanceOf(Refused.class);
        ownAccount.changePassword(GOOD, "another marbled quarto");
        var other = (SignedInPerson) otherDevice.getPrincipal();
        assertThat(currentPerson.endedSince(member, other.signedInAt())).isTrue();
        assertThat(currentPerson.endedSince(member, currentPerson.signedIn().signedInAt()))
                .isFalse();
        assertThatThrownBy(() -> attempt(some.emailOf(member), GOOD)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void aSessionFromBeforeANewPasswordIsOverAtItsNextRequest() throws Exception {
        setPassword(member);
        var session = new MockHttpSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(attempt(some.emailOf(member), GOOD)));
        request(session);
        assertThat(session.isInvalid()).isFalse();
        signIn(some.as(some.staff()));
        setPassword(member);
        request(session);
        assertThat(session.isInvalid()).isTrue();
    }

    private void request(MockHttpSession session) throws Exception {
        var request = new MockHttpServletRequest("GET", "/actuator/health");
        request.setServletPath("/actuator/health");
        request.setSession(session);
        security.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }

    @Test
    void everybodySeesTheirOwnRecordOnly() {
        signIn(some.as(member));
        assertThat(ownAccount.record().id()).isEqualTo(member);
        assertThat(ownAccount.record().memberships()).hasSize(1);
    }

    private void setPassword(long personId) {
        welcome.setPassword(accounts.makeLink(personId).token(), GOOD);
    }

    private Authentication attempt(String email, String password) {
        return signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, password));
    }
}
