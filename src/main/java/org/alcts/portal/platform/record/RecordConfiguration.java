package org.alcts.portal.platform.record;

import java.util.Optional;
import org.alcts.portal.platform.security.SignedInPerson;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.domain.AuditorAware;
import org.springframework.data.jpa.repository.config.EnableJpaAuditing;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Tells the auditing of {@link Recorded} entities who is writing. */
@Configuration
@EnableJpaAuditing
class RecordConfiguration {

    @Bean
    AuditorAware<Long> whoIsWriting() {
        return () -> Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(SignedInPerson.class::isInstance)
                .map(principal -> ((SignedInPerson) principal).personId());
    }
}
