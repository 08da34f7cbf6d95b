package org.alcts.portal.people;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.alcts.portal.platform.security.Roles;
import org.alcts.portal.test.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.transaction.annotation.Transactional;

/** The night from 30 June to 1 July 2009, in which one term year ends and the next begins. */
@Transactional
class TermYearDatabaseTest extends DatabaseTest {

    private static final LocalDate LAST = LocalDate.of(2009, 6, 30);
    private static final LocalDate FIRST = LocalDate.of(2009, 7, 1);

    @Autowired
    private CurrentPerson currentPerson;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private FilterChainProxy security;

    private SomePeople some;
    private long section;
    private long old;
    private long elect;

    @BeforeEach
    void aSectionBetweenTwoChairs() {
        some = new SomePeople(jdbc, currentPerson);
        section = some.unit(UnitKind.SECTION, "Preservation and Reformatting Section");
        old = some.person("Iris", "Outgoing");
        elect = some.person("Noor", "Incoming");
        some.assign(old, section, Office.CHAIR, LocalDate.of(2008, 7, 1), LAST)
                .assign(elect, section, Office.CHAIR_ELECT, LocalDate.of(2008, 7, 1), LAST)
                .assign(elect, section, Office.CHAIR, FIRST, LocalDate.of(2010, 6, 30));
    }

    @Test
    void untilTheLastDayTheOldChairWritesAndTheElectOneReads() {
        goTo(LAST);
        assertThat(today(old).writesFor(section)).isTrue();
        assertThat(today(elect).writesFor(section)).isFalse();
        assertThat(today(elect).belongsTo(section)).isTrue();
    }

    @Test
    void fromTheFirstDayTheNewChairWritesAndTheOldOneDoesNot() {
        goTo(FIRST);
        assertThat(today(old).writesFor(section)).isFalse();
        assertThat(today(old).belongsTo(section)).isFalse();
        assertThat(today(elect).writesFor(section)).isTrue();
        assertThat(today(elect).leads(section)).isTrue();
    }

    @Test
    void midnightIsMidnightInTheAssociationsOwnZone() {
        calendar.moveTo(FIRST.atStartOfDay(calendar.getZone()).toInstant().minusSeconds(1));
        assertThat(today(old).writesFor(section)).isTrue();
        calendar.moveTo(FIRST.atStartOfDay(calendar.getZone()).toInstant());
        assertThat(today(old).writesFor(section)).isFalse();
    }

    @Test
    void theRightsOfAnOpenSessionChangeWithoutANewSignIn() throws Exception {
        goTo(LAST);
        MockHttpSession oldSession = sessionOf(old);
        MockHttpSession newSession = sessionOf(elect);
        assertThat(rolesIn(oldSession)).contains(Roles.UNIT_WRITER);
        assertThat(rolesIn(newSession)).doesNotContain(Roles.UNIT_WRITER);
        goTo(FIRST);
        assertThat(rolesIn(oldSession)).doesNotContain(Roles.UNIT_WRITER);
        assertThat(rolesIn(newSession)).contains(Roles.UNIT_WRITER);
    }

    private AssignmentsToday today(long personId) {
        signIn(some.as(personId));
        return currentPerson.today();
    }

    private MockHttpSession sessionOf(long personId) {
        var session = new MockHttpSession();
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(some.as(personId)));
        return session;
    }

    /** The roles that a request of this session is judged by. */
    private Set<String> rolesIn(MockHttpSession session) throws Exception {
        Set<String> roles = new HashSet<>();
        Servlet looking = new HttpServlet() {
            @Override
            protected void service(HttpServletRequest request, HttpServletResponse response) {
                SecurityContext context = SecurityContextHolder.getContext();
                Authentication authentication = context.getAuthentication();
                authentication
                        .getAuthorities()
                        .forEach(role -> roles.add(role.getAuthority().substring(5)));
            }
        };
        var request = new MockHttpServletRequest("GET", "/actuator/health");
        request.setServletPath("/actuator/health");
        request.setSession(session);
        security.doFilter(request, new MockHttpServletResponse(), new MockFilterChain(looking));
        return roles;
    }
}
