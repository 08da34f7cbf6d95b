package org.alcts.portal.people.ui;

import java.util.Optional;
import org.alcts.portal.people.AssignmentsToday;
import org.alcts.portal.people.CurrentPerson;
import org.alcts.portal.people.OfficeTitles;
import org.alcts.portal.platform.security.SignedInPerson;
import org.alcts.portal.ui.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells the frame who is signed in and which offices they hold today. */
@Component
class SignedInPeople implements SignedIn {

    private final CurrentPerson currentPerson;
    private final OfficeTitles titles;

    SignedInPeople(CurrentPerson currentPerson, OfficeTitles titles) {
        this.currentPerson = currentPerson;
        this.titles = titles;
    }

    @Override
    public Optional<Who> now() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedInPerson)) {
            return Optional.empty();
        }
        AssignmentsToday today = currentPerson.today();
        return Optional.of(new Who(
                today.name(),
                today.name().split(" ")[0],
                today.held().stream()
                        .map(held -> titles.title(held, Words.locale()))
                        .toList()));
    }
}
