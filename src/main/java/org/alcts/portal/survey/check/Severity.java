package org.alcts.portal.survey.check;

/** How much a finding matters. */
public enum Severity {
    /** The survey cannot go out with it. */
    ERROR,
    /** It can, but its author should know. */
    WARNING
}
