package org.alcts.portal.plan.ui;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alcts.portal.plan.PlanNaming;
import org.alcts.portal.plan.PlanPage;
import org.alcts.portal.plan.PlanSummary;
import org.alcts.portal.plan.Successor;
import org.alcts.portal.ui.QueryFilters;

/** Which plan an address asks for: {@code plan?plan=alcts-2006-2011.1}, a key and an edition. */
record PlanAddress(String key, int edition) implements Serializable {

    private static final String PARAMETER = "plan";
    private static final Pattern FORM = Pattern.compile("([a-z0-9-]{1,60})\\.(\\d{1,4})");

    /** Empty when the address asks for none, or in no form that could be one. */
    static Optional<PlanAddress> of(QueryFilters address) {
        return address.text(PARAMETER)
                .map(FORM::matcher)
                .filter(Matcher::matches)
                .map(found -> new PlanAddress(found.group(1), Integer.parseInt(found.group(2))));
    }

    static PlanAddress of(PlanPage plan) {
        return new PlanAddress(plan.key(), plan.edition());
    }

    static PlanAddress of(PlanSummary plan) {
        return new PlanAddress(plan.key(), plan.edition());
    }

    static PlanAddress of(Successor objective) {
        return new PlanAddress(objective.planKey(), objective.edition());
    }

    static PlanAddress of(PlanNaming plan) {
        return new PlanAddress(plan.key(), plan.edition());
    }

    QueryFilters filters() {
        return QueryFilters.none().with(PARAMETER, key + "." + edition);
    }

    /** @param id of a part of the page */
    String href(String id) {
        return filters().href("plan") + "#" + id;
    }
}
