package org.alcts.portal.platform.security;

import java.io.Serializable;
import java.security.Principal;

/**
 * The principal of a session: who signed in, and nothing that could be out of date tomorrow. Offices and rights are read
 * anew at every request.
 *
 * @param personId the person's id
 * @param displayName given and family name
 * @param email the address the account is known by, which is the principal's name
 */
public record SignedInPerson(long personId, String displayName, String email) implements Principal, Serializable {

    @Override
    public String getName() {
        return email;
    }
}
