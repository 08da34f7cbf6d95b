package org.alcts.portal.initiative;

import java.io.Serializable;

/**
 * What an initiative is filed for, where something else in the portal gave the reason.
 *
 * @param reference by which its feature knows it again
 * @param name what it is called: the topic that members want to learn, for example
 * @param source where it stands: the title of the survey
 * @param path where it can be read, without a slash at the front
 */
public record FilingReason(String reference, String name, String source, String path) implements Serializable {}
