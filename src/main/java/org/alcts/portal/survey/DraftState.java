package org.alcts.portal.survey;

/** How far somebody is with a survey that is open to them. */
public enum DraftState {
    NOT_BEGUN,
    BEGUN,
    ANSWERED
}
