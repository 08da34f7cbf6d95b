package org.alcts.portal.initiative;

import org.springframework.data.jpa.repository.JpaRepository;

interface Updates extends JpaRepository<Update, Long> {}
