package org.mingjian.command.listing;

import static org.mingjian.command.support.Fixtures.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingjian.tier.KeyCategory;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingjian.command.listing.KeySupervisionListCommand.EndKeySupervisionList;
import org.mingjian.command.listing.KeySupervisionListCommand.IssueKeySupervisionList;
import org.mingjian.command.listing.UnitListingCommand.EnterKeySupervision;
import org.mingjian.command.listing.UnitListingCommand.EnterPriorityRegulation;
import org.mingjian.command.listing.UnitListingCommand.EnterWhiteList;
import org.mingjian.command.listing.UnitListingCommand.LeaveKeySupervision;
import org.mingjian.command.listing.UnitListingCommand.LeavePriorityRegulation;
import org.mingjian.command.listing.UnitListingCommand.LeaveWhiteList;
import org.mingjian.command.shared.KeyListFacts;
import org.mingjian.command.shared.SubjectFacts.Standing;
import org.mingjian.command.support.FakeStreams;
import org.mingjian.command.support.Fixtures;

/** Units enter lists and leave them; three look-alikes are three lists. */
class ListingTest {

    private static final String ID = "UnitListing-unit.licence.a";
    private static final String LIST = "KeySupervisionList-list.CN~2D41.schools";
    private static final String SUBJECT = "Subject-licence.a";
    private static final String UNIT = "SupervisedUnit-licence.a";
    private static final String REGION = "CN-410100";
    private static final LocalDate DAY = LocalDate.of(2026, 2, 10);
    private static final Map<String, String> TOKEN = Map.of("region", "CN-41");

    private static FixtureConfiguration<UnitListing> unit() {
        KeyListFacts list = new KeyListFacts(LIST, 0, "CN-41", Set.of("KEY"), DAY.minusDays(30), DAY.plusDays(30));
        return Fixtures.of(
                UnitListing.class,
                UnitListing::new,
                new FakeStreams()
                        .subject(SUBJECT, Standing.ACTIVE)
                        .unit(UNIT, SUBJECT, true)
                        .keyList(list));
    }

    private static FixtureConfiguration<KeySupervisionList> list() {
        return Fixtures.of(KeySupervisionList.class, KeySupervisionList::new, new FakeStreams());
    }

    private static EnterKeySupervision key(String category, LocalDate on) {
        return new EnterKeySupervision(ID, SUBJECT, UNIT, REGION, LIST, category, "属该类", on, "R1");
    }

    private static EnterWhiteList white(LocalDate on, @Nullable LocalDate until) {
        return new EnterWhiteList(ID, SUBJECT, UNIT, REGION, "无事不扰", on, until, "R1");
    }

    @Test
    void entersAndLeavesEachListApart() {
        EnterPriorityRegulation priority =
                new EnterPriorityRegulation(ID, SUBJECT, UNIT, REGION, "风险高", DAY, null, "R1");
        LeavePriorityRegulation left = new LeavePriorityRegulation(ID, "已整改", DAY, "R1");
        LeaveKeySupervision leftKey = new LeaveKeySupervision(ID, LIST, "KEY", "不属该类", DAY, "R1");

        unit().givenNoPriorActivity()
                .when(key("KEY", DAY), TOKEN)
                .expectEvents(key("KEY", DAY).event());
        unit().given(key("KEY", DAY).event()).when(priority, TOKEN).expectEvents(priority.event());
        unit().given(key("KEY", DAY).event(), priority.event())
                .when(left, TOKEN)
                .expectEvents(left.event());
        unit().given(key("KEY", DAY).event()).when(leftKey, TOKEN).expectEvents(leftKey.event());
        refused(unit().given(key("KEY", DAY).event()).when(left, TOKEN), "not-listed");
    }

    @Test
    void entersAListOnceAndLeavesItNotBefore() {
        refused(unit().given(key("KEY", DAY).event()).when(key("KEY", DAY), TOKEN), "already-listed");
        refused(
                unit().given(white(DAY, null).event())
                        .when(new LeaveWhiteList(ID, "被处罚", DAY.minusDays(1), "R1"), TOKEN),
                "days-out-of-order");
    }

    @Test
    void entersAgainWhenItsTimeIsOver() {
        EnterWhiteList again = white(DAY.plusDays(6), null);

        unit().given(white(DAY, DAY.plusDays(5)).event()).when(again, TOKEN).expectEvents(again.event());
        refused(
                unit().given(white(DAY, DAY.plusDays(5)).event()).when(white(DAY.plusDays(5), null), TOKEN),
                "already-listed");
    }

    @Test
    void entersACategoryOfAListInForceOnly() {
        refused(unit().givenNoPriorActivity().when(key("OTHER", DAY), TOKEN), "category-unknown");
        refused(unit().givenNoPriorActivity().when(key("KEY", DAY.minusDays(31)), TOKEN), "list-not-in-force");
    }

    @Test
    void isListedByWhoIsOfTheRegion() {
        refused(unit().givenNoPriorActivity().when(white(DAY, null), Map.of("region", "CN-37")), "beyond-own-region");
        refused(unit().givenNoPriorActivity().when(white(DAY, null), Map.of()), "beyond-own-region");
    }

    @Test
    void standsOnTheStreamOfItsUnit() {
        EnterWhiteList elsewhere =
                new EnterWhiteList("UnitListing-unit.licence.b", SUBJECT, UNIT, REGION, "无事不扰", DAY, null, "R1");

        refused(unit().givenNoPriorActivity().when(elsewhere, TOKEN), "listing-stream-differs");
    }

    private static IssueKeySupervisionList issue(List<KeyCategory> categories) {
        return new IssueKeySupervisionList(LIST, "清单", "CN-4101", null, categories, DAY, DAY, DAY.plusYears(1));
    }

    @Test
    void issuesAListOfCategoriesEachOnce() {
        KeyCategory one = new KeyCategory("KEY", "学校", "school-health");

        list().givenNoPriorActivity()
                .when(issue(List.of(one)), TOKEN)
                .expectEvents(issue(List.of(one)).event());
        refused(list().givenNoPriorActivity().when(issue(List.of()), TOKEN), "categories-missing");
        refused(list().givenNoPriorActivity().when(issue(List.of(one, one)), TOKEN), "id-taken");
        refused(
                list().givenNoPriorActivity().when(issue(List.of(one)), Map.of("region", "CN-4102")),
                "beyond-own-region");
    }

    @Test
    void endsAListWithinItsDays() {
        KeyCategory one = new KeyCategory("KEY", "学校", "school-health");
        EndKeySupervisionList end = new EndKeySupervisionList(LIST, DAY.plusMonths(1), DAY, "调整");

        list().given(issue(List.of(one)).event()).when(end, TOKEN).expectEvents(end.event());
        refused(
                list().given(issue(List.of(one)).event())
                        .when(new EndKeySupervisionList(LIST, DAY.plusYears(2), DAY, "调整"), TOKEN),
                "days-out-of-order");
    }
}
