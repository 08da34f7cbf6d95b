package org.alcts.portal.platform.security;

import java.io.Serializable;
import java.security.Principal;
import java.time.Instant;

/**
 * The principal of a session: who signed in, and nothing that could be out of date tomorrow. Offices and rights are read
 * anew at every request.
 *
 * @param personId the person's id
 * @param displayName given and family name
 * @param email the address the account is known by, which is the principal's name
 * @param signedInAt when, by the system's clock; a password set later ends the session
 */
public record SignedInPerson(long personId, String displayName, String email, Instant signedInAt)
        implements Principal, Serializable {

    @Override
    public String getName() {
        return email;
    }
}
