package org.alcts.portal.plan;

/**
 * The objective in which one of an older plan or edition lives on.
 *
 * @param code such as {@code 3.1}, in the plan that it belongs to
 * @param planName of that plan
 */
public record Successor(String planKey, int edition, String planName, String code) {}
