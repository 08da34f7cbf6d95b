package org.alcts.portal.ui;

import java.util.List;
import java.util.Optional;

/** Tells the frame around every screen who is signed in. The people module answers. */
public interface SignedIn {

    /** Empty before sign-in. */
    Optional<Who> now();

    /**
     * @param name given and family name
     * @param firstName how the home screen greets
     * @param offices those held today, in words: "Chair, Preservation and Reformatting Section"
     */
    record Who(String name, String firstName, List<String> offices) {}
}
