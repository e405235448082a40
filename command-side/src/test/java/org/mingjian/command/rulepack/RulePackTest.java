package org.mingjian.command.rulepack;

import static org.mingjian.command.support.Fixtures.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import mingjian.rulebook.RulePackPublished;
import mingjian.rulebook.RulePackSuperseded;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.command.rulepack.RulePackCommand.PublishRulePack;
import org.mingjian.command.rulepack.RulePackCommand.SupersedeRulePack;
import org.mingjian.command.support.FakeStreams;
import org.mingjian.command.support.Fixtures;
import org.mingjian.rules.pack.PackReader;

/** Rules are adopted word by word, one version a day, and replaced instead of edited. */
class RulePackTest {

    private static final String ID = "RulePack-pack.CA~2DON~2DToronto.toronto~2Dexample";
    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    private FixtureConfiguration<RulePack> fixture;
    private String text = "";

    @BeforeEach
    void wire() throws IOException {
        fixture = Fixtures.of(RulePack.class, RulePack::new, new FakeStreams());
        text = Files.readString(Path.of("../ops/rules/CA-ON-Toronto/toronto-example-1.yaml"));
    }

    @Test
    void isPublishedWordByWord() {
        fixture.givenNoPriorActivity().when(publish("1", FIRST, null, text)).expectEvents(published("1", FIRST, text));
    }

    @Test
    void saysThatJustThisIsPublished() {
        refused(fixture.given(published("1", FIRST, text)).when(publish("1", FIRST, null, text)), "already-recorded");
    }

    @Test
    void isNeverEdited() {
        String edited = text.replace("points: 30", "points: 31");

        refused(
                fixture.given(published("1", FIRST, text)).when(publish("1", FIRST, null, edited)),
                "rule-pack-version-taken");
    }

    @Test
    void holdsInOneVersionADay() {
        refused(fixture.given(published("1", FIRST, text)).when(successor()), "rule-pack-overlap");
    }

    @Test
    void hasASuccessorFromTheDayAfterItsLast() {
        fixture.given(published("1", FIRST, text), superseded(LAST))
                .when(successor())
                .expectEvents(successor().event());
    }

    @Test
    void isSupersededAsAWholeByTheDayBeforeItsFirst() {
        LocalDate before = FIRST.minusDays(1);

        fixture.given(published("1", FIRST, text)).when(supersede(before)).expectEvents(superseded(before));
        wireAgain();
        fixture.given(published("1", FIRST, text), superseded(before))
                .when(publish("2", FIRST, null, secondForm()))
                .expectEvents(published("2", FIRST, secondForm()));
    }

    @Test
    void isNotSupersededTwiceNorBeforeThatNorUnknown() {
        refused(
                fixture.given(published("1", FIRST, text), superseded(LAST)).when(supersede(LAST.plusDays(1))),
                "rule-pack-superseded");
        wireAgain();
        refused(fixture.given(published("1", FIRST, text)).when(supersede(FIRST.minusDays(2))), "days-out-of-order");
        wireAgain();
        refused(fixture.given(published("1", FIRST, "another")).when(supersede(LAST)), "rule-pack-not-published");
    }

    @Test
    void isOfTheStreamAndDaysThatItsTextSays() {
        refused(fixture.givenNoPriorActivity().when(publish("2", FIRST, null, text)), "rule-pack-differs");
        wireAgain();
        refused(fixture.givenNoPriorActivity().when(publish("1", FIRST, LAST, text)), "rule-pack-differs");
        wireAgain();
        refused(
                fixture.givenNoPriorActivity().when(publish("1", FIRST, null, text.replace("CA-ON-Toronto", "CN"))),
                "rule-pack-differs");
    }

    @Test
    void isFitForUse() {
        refused(
                fixture.givenNoPriorActivity().when(publish("1", FIRST, null, text.replace("basePoints", "points"))),
                "rule-pack-unfit");
    }

    @Test
    void wasAdoptedByToday() {
        LocalDate tomorrow = LocalDate.of(2026, 3, 2);

        refused(
                fixture.givenNoPriorActivity()
                        .when(new PublishRulePack(
                                ID, "credit-standing", "1", FIRST, null, text, PackReader.sha256(text), "甲", tomorrow)),
                "day-in-future");
    }

    private void wireAgain() {
        fixture = Fixtures.of(RulePack.class, RulePack::new, new FakeStreams());
    }

    private String secondForm() {
        return text.replace("version: \"1\"", "version: \"2\"");
    }

    private PublishRulePack successor() {
        LocalDate from = LAST.plusDays(1);
        return publish("2", from, null, secondForm().replace("\"2001-01-01\"", "\"2026-01-01\""));
    }

    private static PublishRulePack publish(String version, LocalDate from, @Nullable LocalDate to, String text) {
        return new PublishRulePack(ID, "credit-standing", version, from, to, text, PackReader.sha256(text), "甲", DAY);
    }

    private static RulePackPublished published(String version, LocalDate from, String text) {
        return publish(version, from, null, text).event();
    }

    private SupersedeRulePack supersede(LocalDate last) {
        return new SupersedeRulePack(ID, PackReader.sha256(text), last, "甲", DAY, "另有规定");
    }

    private RulePackSuperseded superseded(LocalDate last) {
        return supersede(last).event();
    }
}
