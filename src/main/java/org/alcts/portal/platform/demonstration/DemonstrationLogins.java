package org.alcts.portal.platform.demonstration;

import java.util.List;

/** The logins that come with demonstration data; there is such a bean only where those data are. */
public interface DemonstrationLogins {

    /** Of somebody, in words ("Chair of the Serials Section"), and how to sign in as them. */
    record Login(String who, String email, String password) {}

    /** In the order in which they are to be shown. */
    List<Login> all();
}
