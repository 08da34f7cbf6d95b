package org.alcts.portal.test;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.ClassUtils;

/**
 * A test of views without a browser: components are found and used as a member would, in the whole portal. Nobody is
 * signed in at first; {@link #signIn(Authentication)} and then navigate.
 */
public abstract class KaribuTest extends DatabaseTest {

    /** Finding them means reading the whole class path, so once for all tests. */
    private static final Routes ROUTES = withHiddenViews(new Routes().autoDiscoverViews("org.alcts.portal"));

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    final void openBrowser() {
        MockVaadin.setup(UI::new, new MockSpringServlet(ROUTES, context, UI::new));
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @AfterEach
    final void closeBrowser() {
        MockVaadin.tearDown();
    }

    @Override
    protected void signIn(Authentication authentication) {
        super.signIn(authentication);
        FakeRequest request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(authentication);
        request.setUserInRole((principal, role) -> authentication.getAuthorities().stream()
                .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority())));
    }

    /** Lets what follows in this test happen as nobody in particular. */
    protected final void signOutHere() {
        SecurityContextHolder.clearContext();
        FakeRequest request = (FakeRequest) VaadinServletRequest.getCurrent().getRequest();
        request.setUserPrincipalInt(null);
        request.setUserInRole((principal, role) -> false);
    }

    /** Karibu finds public views only; a feature's views are its own. */
    private static Routes withHiddenViews(Routes routes) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        for (BeanDefinition view : scanner.findCandidateComponents("org.alcts.portal")) {
            routes.getRoutes()
                    .add(ClassUtils.resolveClassName(String.valueOf(view.getBeanClassName()), null)
                            .asSubclass(Component.class));
        }
        return routes;
    }
}
