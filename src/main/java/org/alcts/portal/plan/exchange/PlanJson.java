package org.alcts.portal.plan.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.OutputStream;
import org.alcts.portal.plan.PlanPage;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A plan as JSON: how the portal knows it, then all its parts; what is not said is left out. */
final class PlanJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion
                    .withValueInclusion(JsonInclude.Include.NON_EMPTY)
                    .withContentInclusion(JsonInclude.Include.NON_NULL))
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private PlanJson() {}

    static void write(ExportedPlan plan, OutputStream out) {
        PlanPage page = plan.page();
        ObjectNode json = MAPPER.createObjectNode();
        json.put("key", page.key());
        json.put("edition", page.edition());
        json.put("standing", page.standing().name());
        json.put("periodFrom", page.periodFrom().toString());
        json.put("periodTo", page.periodTo().toString());
        json.setAll((ObjectNode) MAPPER.valueToTree(plan.content()));
        // An objective is never spoken of without its code.
        json.withArray("goals")
                .forEach(goal -> goal.withArray("objectives")
                        .forEach(objective -> ((ObjectNode) objective)
                                .put(
                                        "code",
                                        goal.get("number").asInt() + "."
                                                + objective.get("number").asInt())));
        MAPPER.writeValue(out, json);
    }
}
