package org.alcts.portal.plan.exchange;

import static org.alcts.portal.plan.exchange.StratmlFixture.written;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.alcts.portal.plan.StratmlSchemas;

/** Whatever a plan says, what was written is valid, and reading it gives the same plan. */
class StratmlRoundTripProperties {

    @Property(tries = 150)
    void aDocumentOfPart2IsValidAndReadsAsThePlanThatItWasWrittenFrom(@ForAll("plans") StratmlPlan plan)
            throws Exception {
        byte[] document = written(plan, true);
        StratmlSchemas.validatePerformance(document);
        assertThat(StratmlReader.read(document).plan()).isEqualTo(plan);
    }

    @Property(tries = 150)
    void aDocumentOfPart1IsValidAndKeepsAllThatPart1CanSay(@ForAll("plans") StratmlPlan plan) throws Exception {
        byte[] document = written(plan, false);
        StratmlSchemas.validate(document);
        assertThat(StratmlReader.read(document).plan()).isEqualTo(SomeStratml.inPart1(plan));
    }

    @Provide
    Arbitrary<StratmlPlan> plans() {
        return SomeStratml.plans();
    }
}
