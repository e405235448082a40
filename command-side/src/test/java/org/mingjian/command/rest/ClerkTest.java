package org.mingjian.command.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.command.rest.Requests.command;
import static org.mingjian.command.rest.Requests.expect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.command.CommandSide;
import org.mingjian.command.support.Lines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

/** A clerk proposes tiers from evidence that lies elsewhere, and may do nothing else. */
@SpringBootTest(
        classes = {CommandSide.class, InMemory.class},
        properties = "spring.main.allow-bean-definition-overriding=true")
@AutoConfigureMockMvc
class ClerkTest {

    private static final String TIER = "SupervisionTier-tier.licence.a.public~2Dplaces.enterprise~2Dcredit~2Drisk";

    @Autowired
    private MockMvc http;

    @Test
    void maySendOneCommand() {
        assertThat(new CommandCatalog().all())
                .filteredOn(type -> type.roles().contains("clerk"))
                .extracting(CommandType::name)
                .containsExactly("ProposeTier");
    }

    @Test
    void isJudgedByTheRulesWhenItProposes() throws Exception {
        String proposal = Lines.command("ProposeTier", TIER, """
                {"subject": "Subject-licence.nobody", "unit": "SupervisedUnit-licence.a", "region": "CN-410105",
                 "specialty": "public-places", "evidence": ["Subject-licence.nobody@0"], "proposedOn": "2026-01-05",
                 "standing": "1.2", "graded": {"scheme": "enterprise-credit-risk", "version": "2022",
                 "sha256": "%s", "tier": "A"}}""".formatted("0".repeat(64)));

        expect(http, command("clerk", "proposal").content(proposal), 404, "stream-not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ConfirmTier", "OverrideTier", "EndTier", "AssessRisk", "SignGradingReview"})
    void isRefusedEveryOtherActAboutTiers(String command) throws Exception {
        expect(http, command("clerk", command).content(Lines.command(command, TIER, "{}")), 403, "forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RegisterSubject", "MergeSubject"})
    void isRefusedWhatIsAboutSubjects(String command) throws Exception {
        String line = Lines.command(command, "Subject-licence.clerk", "{}");

        expect(http, command("clerk", command).content(line), 403, "forbidden");
    }
}
