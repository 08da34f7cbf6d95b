package org.alcts.portal.learning.offering;

import java.io.Serializable;

/** What a form begins with. @param version to be handed back on saving */
public record OpenedOffering(int version, OfferingContent content) implements Serializable {}
