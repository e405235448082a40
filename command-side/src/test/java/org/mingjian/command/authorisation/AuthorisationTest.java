package org.mingjian.command.authorisation;

import static org.mingjian.command.support.Fixtures.event;
import static org.mingjian.command.support.Fixtures.refused;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mingjian.authorisation.AuthorisationKind;
import mingjian.authorisation.GrantBasis;
import mingjian.authorisation.ValidationOutcome;
import mingjian.document.DocumentKind;
import mingjian.organ.OrganKind;
import mingjian.penalty.PenaltyKind;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.command.authorisation.AuthorisationCommand.AmendAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.AnnulAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.DeregisterAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.ExpireAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.GrantAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.RenewAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.ResumeAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.RevokeAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.SuspendAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.ValidateAuthorisation;
import org.mingjian.command.authorisation.AuthorisationCommand.WithdrawAuthorisation;
import org.mingjian.command.shared.CaseFacts;
import org.mingjian.command.shared.Command;
import org.mingjian.command.shared.DocumentNumbers;
import org.mingjian.command.shared.OrganFacts;
import org.mingjian.command.shared.OrganFacts.Succession;
import org.mingjian.command.shared.SubjectFacts.Standing;
import org.mingjian.command.support.FakeStreams;
import org.mingjian.command.support.Fixtures;
import org.mingjian.command.support.Organs;

class AuthorisationTest {

    private static final String ID = Licences.ID;
    private static final String CASE = "PenaltyCase-01JCASE";
    private static final String NAMED = "卫生许可证 " + Licences.grant().number();
    private static final LocalDate DAY = Licences.DAY;
    private static final LocalDate END = DAY.plusDays(4);
    private static final SuspendAuthorisation SUSPEND = new SuspendAuthorisation(ID, DAY, null, null, null, "整改");

    private final FakeStreams streams = Organs.streams("公共场所")
            .subject(Licences.SUBJECT, Standing.ACTIVE)
            .unit(Licences.UNIT, Licences.SUBJECT, true)
            .number(Organs.ORGAN, Licences.grant().number(), DocumentKind.AUTHORISATION, ID);
    private FixtureConfiguration<Authorisation> fixture;

    @BeforeEach
    void wire() {
        fixture = Fixtures.of(Authorisation.class, Authorisation::new, streams);
    }

    @Test
    void isGrantedUnderANumberOfTheOrgan() {
        String number =
                DocumentNumbers.stream(Organs.ORGAN, Licences.grant().number()).orElseThrow();
        String relied = "%s@0,%s@0,%s@3,%s@0".formatted(Licences.SUBJECT, Licences.UNIT, Organs.ORGAN, number);
        when(Licences.grant())
                .expectEvents(event(
                        Licences.grant().event(),
                        "subject",
                        Licences.SUBJECT,
                        "unit",
                        Licences.UNIT,
                        "reliesOn",
                        relied));
    }

    @Test
    void isNotGrantedWithoutNumberPowerOrPlace() {
        GrantAuthorisation elsewhere =
                Licences.grant(AuthorisationKind.LICENCE, GrantBasis.DOCUMENTS, null, "CN-410200", END);
        refused(when(elsewhere), "region-disagrees");
        refused(
                Fixtures.of(
                                Authorisation.class,
                                Authorisation::new,
                                Organs.streams("公共场所")
                                        .subject(Licences.SUBJECT, Standing.ACTIVE)
                                        .unit(Licences.UNIT, Licences.SUBJECT, true))
                        .givenNoPriorActivity()
                        .when(Licences.grant(), Organs.TOKEN),
                "document-number-not-assigned");
        Organs.known(streams, "放射卫生");
        refused(when(Licences.grant()), "power-missing");
        streams.unit(Licences.UNIT, Licences.SUBJECT, false);
        refused(when(Licences.grant()), "unit-closed");
        streams.subject(Licences.SUBJECT, Standing.CLOSED);
        refused(when(Licences.grant()), "subject-closed");
    }

    @Test
    void isGrantedOnAnInspectionThatThereIs() {
        String inspection = "Inspection-01JINSP";
        GrantAuthorisation onIt =
                Licences.grant(AuthorisationKind.LICENCE, GrantBasis.INSPECTION, inspection, "CN-410100", END);
        refused(when(onIt), "stream-not-found");
        streams.inspection(inspection, Licences.SUBJECT, Licences.UNIT);
        when(onIt).expectEvents(onIt.event());
        refused(
                when(Licences.grant(AuthorisationKind.LICENCE, GrantBasis.INSPECTION, null, "CN-410100", END)),
                "inspection-missing");
        refused(
                when(Licences.grant(
                        AuthorisationKind.LICENCE, GrantBasis.INSPECTION, Licences.SUBJECT, "CN-410100", END)),
                "invalid-value");
    }

    @Test
    void isRenewedForALaterTerm() {
        RenewAuthorisation renew = new RenewAuthorisation(ID, DAY, null, END.plusDays(1), END.plusYears(4));
        when(renew, granted()).expectEvents(renew.event());
        refused(when(new RenewAuthorisation(ID, DAY, null, DAY, END), granted()), "days-out-of-order");
        refused(
                when(new RenewAuthorisation(ID, DAY, "豫卫公证字〔2026〕第0002号", DAY, END.plusYears(4)), granted()),
                "document-number-not-assigned");
        refused(when(renew, Licences.grant(AuthorisationKind.LICENCE, null).event()), "term-open");
    }

    @Test
    void expiresWhenItsTermIsOver() {
        ExpireAuthorisation expire = new ExpireAuthorisation(ID, END.plusDays(1));
        when(expire, granted()).expectEvents(expire.event());
        refused(when(new ExpireAuthorisation(ID, END), granted()), "term-not-over");
        RenewAuthorisation renew = new RenewAuthorisation(ID, DAY, null, END.plusDays(1), END.plusYears(4));
        refused(when(expire, granted(), renew.event()), "term-not-over");
    }

    @Test
    void isValidatedWithAnEndOfItsDeferment() {
        ValidateAuthorisation deferred =
                new ValidateAuthorisation(ID, DAY, ValidationOutcome.DEFERRED, DAY.plusMonths(3), null, "记分");
        when(deferred, granted()).expectEvents(deferred.event());
        refused(
                when(new ValidateAuthorisation(ID, DAY, ValidationOutcome.DEFERRED, null, null, "记分"), granted()),
                "deferment-without-end");
    }

    @Test
    void isSuspendedAndResumed() {
        when(SUSPEND, granted()).expectEvents(SUSPEND.event());
        ResumeAuthorisation resume = new ResumeAuthorisation(ID, DAY.plusDays(2), "整改完成");
        when(resume, granted(), SUSPEND.event()).expectEvents(resume.event());
        SuspendAuthorisation late = new SuspendAuthorisation(ID, DAY.plusDays(3), null, null, null, "整改");
        refused(when(resume, granted(), late.event()), "days-out-of-order");
    }

    @Test
    void isSuspendedAsAPenaltyByADecision() {
        SuspendAuthorisation penalty = new SuspendAuthorisation(ID, DAY, DAY.plusDays(9), CASE, "12号", "处罚");
        refused(when(penalty, granted()), "decision-not-standing");
        decided(PenaltyKind.LICENCE_SUSPENSION);
        when(penalty, granted()).expectEvents(penalty.event());
        refused(when(new SuspendAuthorisation(ID, DAY, null, CASE, null, "处罚"), granted()), "case-and-decision");
    }

    @Test
    void isRevokedByADecisionThatSaysSo() {
        RevokeAuthorisation revoke = new RevokeAuthorisation(ID, DAY, CASE, "12号", List.of());
        refused(when(revoke, granted()), "decision-not-standing");
        decided(PenaltyKind.FINE);
        refused(when(revoke, granted()), "decision-without-kind");
        decided(PenaltyKind.LICENCE_REVOCATION);
        when(revoke, granted()).expectEvents(revoke.event());
        refused(when(revoke, Licences.grant(AuthorisationKind.FILING, END).event()), "no-licence");
    }

    @Test
    void keepsWhatIsNotRevoked() {
        decided(PenaltyKind.LICENCE_REVOCATION);
        RevokeAuthorisation part = new RevokeAuthorisation(ID, DAY, CASE, "12号", List.of("美容"));
        RevokeAuthorisation rest = new RevokeAuthorisation(ID, DAY, CASE, "12号", List.of("住宿"));
        when(rest, granted(), part.event()).expectEvents(rest.event());
        refused(when(part, granted(), part.event()), "scope-not-covered");
        refused(when(part, granted(), part.event(), rest.event()), "not-in-this-state");
        AmendAuthorisation amend = new AmendAuthorisation(ID, DAY, "增项", List.of("住宿", "美容"));
        when(part, granted(), part.event(), amend.event()).expectEvents(part.event());
    }

    @Test
    void endsInItsOtherWays() {
        for (Command end : List.of(
                new AnnulAuthorisation(ID, DAY, "行政许可法 art 69 (2)", "以欺骗手段取得"),
                new WithdrawAuthorisation(ID, DAY, "行政许可法 art 8", "标准变更"),
                new DeregisterAuthorisation(ID, DAY, "行政许可法 art 70 (3)"))) {
            when(end, granted()).expectEvents(end.event());
            when(end, Licences.grant(AuthorisationKind.FILING, END).event()).expectEvents(end.event());
        }
    }

    @Test
    void isRevokedOnlyWhenTheDecisionNamesIt() {
        RevokeAuthorisation revoke = new RevokeAuthorisation(ID, DAY, CASE, "12号", List.of());
        decided(PenaltyKind.LICENCE_REVOCATION, "卫生许可证 豫卫公证字〔2026〕第0002号");
        refused(when(revoke, granted()), "decision-of-another-licence");
        RenewAuthorisation renew = new RenewAuthorisation(ID, DAY, "豫卫公证字〔2026〕第0002号", DAY, END.plusYears(4));
        when(revoke, granted(), renew.event()).expectEvents(revoke.event());
        decided(PenaltyKind.LICENCE_REVOCATION, NAMED);
        when(revoke, granted(), renew.event()).expectEvents(revoke.event());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void isGoneOnWithByTheOrganThatGrantedIt(Command step, List<?> since) {
        streams.organ(organ("Organ-test.other", null));
        refused(after(since).when(step, Fixtures.inNameOf("test.other")), "carried-by-another-organ");
        after(since).when(step, Organs.TOKEN).expectSuccessfulHandlerExecution();

        streams.organ(organ(Organs.ORGAN, new Succession("Organ-test.other", DAY)));
        after(since).when(step, Fixtures.inNameOf("test.other")).expectSuccessfulHandlerExecution();
    }

    static Stream<Arguments> steps() {
        return Stream.of(
                Arguments.of(new AmendAuthorisation(ID, DAY, "增项", List.of("住宿")), List.of()),
                Arguments.of(new RenewAuthorisation(ID, DAY, null, END.plusDays(1), END.plusYears(4)), List.of()),
                Arguments.of(new ValidateAuthorisation(ID, DAY, ValidationOutcome.PASSED, null, null, null), List.of()),
                Arguments.of(SUSPEND, List.of()),
                Arguments.of(new ResumeAuthorisation(ID, DAY, "整改完成"), List.of(SUSPEND.event())),
                Arguments.of(new AnnulAuthorisation(ID, DAY, "行政许可法 art 69 (2)", "以欺骗手段取得"), List.of()),
                Arguments.of(new WithdrawAuthorisation(ID, DAY, "行政许可法 art 8", "标准变更"), List.of()),
                Arguments.of(new DeregisterAuthorisation(ID, DAY, "行政许可法 art 70 (3)"), List.of()),
                Arguments.of(new ExpireAuthorisation(ID, END.plusDays(1)), List.of()));
    }

    @Test
    void isRevokedByTheOrganThatPenalises() {
        streams.organ(organ("Organ-test.other", null));
        decided(PenaltyKind.LICENCE_REVOCATION);
        RevokeAuthorisation revoke = new RevokeAuthorisation(ID, DAY, CASE, "12号", List.of());

        after(List.of()).when(revoke, Fixtures.inNameOf("test.other")).expectEvents(revoke.event());
    }

    @Test
    void refusesDaysBeforeTheGrantOrToCome() {
        refused(when(new AnnulAuthorisation(ID, DAY.minusDays(1), "a", "b"), granted()), "days-out-of-order");
        refused(when(new AnnulAuthorisation(ID, LocalDate.of(2026, 3, 2), "a", "b"), granted()), "day-in-future");
    }

    private TestExecutor<Authorisation> after(List<?> since) {
        List<Object> past = new ArrayList<>(List.of(event(granted(), "organ", Organs.CLAIM)));
        past.addAll(since);
        return fixture.given(past);
    }

    private static OrganFacts organ(String stream, @Nullable Succession succession) {
        List<OrganFacts.Power> powers = List.of(Organs.power("公共场所", "CN-410000"));
        return new OrganFacts(stream, 3, OrganKind.AUTHORITY, null, powers, succession);
    }

    private void decided(PenaltyKind kind) {
        decided(kind, NAMED);
    }

    private void decided(PenaltyKind kind, String licence) {
        CaseFacts.Decision decision =
                new CaseFacts.Decision(Licences.SUBJECT, Set.of(kind), licence, DAY.minusDays(1), true);
        streams.penaltyCase(new CaseFacts(CASE, 4, Licences.SUBJECT, Map.of(), Map.of("12号", decision)));
    }

    private static Object granted() {
        return Licences.grant().event();
    }

    private ResultValidator<Authorisation> when(Command command, @Nullable Object... past) {
        return fixture.given(new ArrayList<>(List.of(past))).when(command, Organs.TOKEN);
    }
}
