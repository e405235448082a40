package org.mingjian.query.rest;

import org.mingjian.query.credit.Gravity;
import org.mingjian.query.policylab.Drafts;
import org.mingjian.query.policylab.LabFixture;
import org.mingjian.query.policylab.PolicyLab;
import org.springframework.context.annotation.Bean;

/** A lab over two subjects, with two runs on record. */
class LabBeans {
    static final String RUN = "01936b6e-0000-7000-8000-000000000001";
    static final String OTHER = "01936b6e-0000-7000-8000-000000000002";

    @Bean
    LabFixture labFixture() {
        LabFixture fixture = new LabFixture();
        fixture.subjects.add(LabFixture.subject("clean"));
        fixture.subjects.add(LabFixture.subject("serious", Gravity.SERIOUS));
        fixture.done(RUN, LabFixture.henanWith("points: 40", "points: 70"));
        fixture.done(OTHER, LabFixture.mild());
        return fixture;
    }

    @Bean
    Drafts drafts() {
        return LabFixture.DRAFTS;
    }

    @Bean(destroyMethod = "close")
    PolicyLab policyLab(LabFixture fixture) {
        return new PolicyLab(fixture.parts("node-1"));
    }
}
