package org.mingjian.command.penalty;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import mingjian.inspection.Approval;
import mingjian.penalty.ActEstablished;
import mingjian.penalty.CaseConcluded;
import mingjian.penalty.CaseFiled;
import mingjian.penalty.CaseSource;
import mingjian.penalty.CaseTransferred;
import mingjian.penalty.ConclusionManner;
import mingjian.penalty.CreditClass;
import mingjian.penalty.DecisionItem;
import mingjian.penalty.Finality;
import mingjian.penalty.FindingReference;
import mingjian.penalty.HistoricPenaltyRecorded;
import mingjian.penalty.Obligation;
import mingjian.penalty.ObligationKind;
import mingjian.penalty.PartyOnTheDay;
import mingjian.penalty.PenaltyDecisionMade;
import mingjian.penalty.PenaltyDecisionServed;
import mingjian.penalty.PenaltyKind;
import mingjian.penalty.PenaltyNoticeServed;
import mingjian.penalty.PenaltyPublished;
import mingjian.penalty.Procedure;
import mingjian.penalty.ServiceMethod;
import mingjian.shared.ImportedFrom;
import mingjian.shared.Money;
import mingjian.shared.PersonalData;
import mingjian.shared.Severity;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.support.Organs;

/** A case about a place without disinfection, V02, as tests want it: commands, and the events that they lead to. */
final class Cases {

    static final String ID = "PenaltyCase-test.1";
    static final String PARTY = "Subject-uscc.91350200MA2YJ1XR9G";
    static final String USCC = "91350200MA2YJ1XR9G";
    static final String OTHER = "Subject-test.s2";
    static final String UNIT = "SupervisedUnit-test.u1";
    static final String INSPECTION = "Inspection-test.i1";
    static final String ORDER = "RectificationOrder-test.o1";
    static final String NAME = "花园宾馆有限公司";
    static final String SPECIALTY = "public-places";
    static final String NUMBER = "商卫罚〔2026〕1号";
    static final String ORGAN_CODE = "11230500001755309F";
    static final LocalDate ACT = LocalDate.of(2026, 1, 5);
    static final LocalDate FILED = LocalDate.of(2026, 1, 12);
    static final LocalDate NOTICE = LocalDate.of(2026, 1, 20);
    static final LocalDate DECIDED = LocalDate.of(2026, 2, 2);
    static final LocalDate SERVED = LocalDate.of(2026, 2, 4);
    static final LocalDate TOMORROW = LocalDate.of(2026, 3, 2);

    private Cases() {}

    static HistoricPenaltyRecorded historic() {
        return new HistoricPenaltyRecorded(
                PARTY,
                null,
                null,
                "a1",
                ACT,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                Severity.MINOR,
                CreditClass.MINOR,
                Finality.FINAL,
                null,
                Map.of(),
                null,
                null,
                new ImportedFrom("test", "t.csv", 1L, "m@1", null));
    }

    static FileCase file() {
        return new FileCase(
                ID,
                "商卫立〔2026〕1号",
                PARTY,
                UNIT,
                "CN-410100",
                SPECIALTY,
                CaseSource.INSPECTION,
                INSPECTION,
                "V02",
                FILED,
                approved(FILED),
                List.of(Organs.A1, Organs.A2));
    }

    static CaseFiled filed() {
        return file().event();
    }

    static EstablishAct act(String id, String rule, String finding) {
        return new EstablishAct(
                ID,
                id,
                PARTY,
                UNIT,
                SPECIALTY,
                rule,
                "1",
                "床单未消毒",
                ACT,
                ACT,
                ACT,
                false,
                false,
                List.of(new FindingReference(INSPECTION, finding)),
                null,
                Severity.GENERAL);
    }

    static ActEstablished established(String id) {
        return act(id, "V02", "f1").event();
    }

    static PenaltyNoticeServed notice(String... acts) {
        return new PenaltyNoticeServed("n1", PARTY, List.of(acts), "罚款一千元", false, NOTICE);
    }

    static DecisionItem item(String act, @Nullable Long fine) {
        return new DecisionItem(
                act,
                "顾客用品用具未消毒",
                "床单未消毒",
                "公共场所卫生管理条例实施细则第十四条",
                "公共场所卫生管理条例实施细则第三十六条",
                null,
                fine == null ? List.of(PenaltyKind.WARNING) : List.of(PenaltyKind.WARNING, PenaltyKind.FINE),
                fine == null ? null : yuan(fine),
                null);
    }

    /** The decision on one act with a fine in 分. */
    static MakePenaltyDecision decide(long fine) {
        return decide(
                NUMBER,
                "n1",
                Procedure.ORDINARY,
                List.of(item("a1", fine)),
                fine,
                List.of(new Obligation("o1", ObligationKind.PAY_FINE, yuan(fine), DECIDED.plusDays(17))));
    }

    static MakePenaltyDecision decide(
            String number,
            @Nullable String notice,
            Procedure procedure,
            List<DecisionItem> items,
            @Nullable Long fine,
            List<Obligation> obligations) {
        return decide(number, notice, procedure, items, fine, obligations, DECIDED);
    }

    static MakePenaltyDecision decide(
            String number,
            @Nullable String notice,
            Procedure procedure,
            List<DecisionItem> items,
            @Nullable Long fine,
            List<Obligation> obligations,
            LocalDate decidedOn) {
        return new MakePenaltyDecision(
                ID,
                number,
                PARTY,
                party(NAME, USCC, null),
                procedure,
                notice,
                items,
                fine == null ? List.of(PenaltyKind.WARNING) : List.of(PenaltyKind.WARNING, PenaltyKind.FINE),
                "警告，罚款",
                fine == null ? null : yuan(fine),
                null,
                null,
                obligations,
                decidedOn,
                null,
                null,
                "商丘市卫生健康委员会",
                ORGAN_CODE,
                null,
                null,
                CreditClass.GENERAL,
                true,
                null);
    }

    static PenaltyDecisionMade decided(long fine) {
        return decide(fine).event();
    }

    static PenaltyDecisionServed served() {
        return new PenaltyDecisionServed(NUMBER, SERVED, ServiceMethod.DIRECT, null);
    }

    static PenaltyPublished published() {
        return new PenaltyPublished(NUMBER, SERVED, "信用中国");
    }

    static CaseTransferred transferred() {
        return new CaseTransferred(DECIDED, "商丘市公安局", true, "行政处罚法第二十七条", "涉嫌犯罪");
    }

    static CaseConcluded concluded() {
        return new CaseConcluded(SERVED.plusDays(10), ConclusionManner.TERMINATED, approved(SERVED.plusDays(10)));
    }

    static PartyOnTheDay party(@Nullable String name, @Nullable String uscc, @Nullable String person) {
        return new PartyOnTheDay(
                name,
                "法人",
                uscc == null ? Map.of() : Map.of("uscc", uscc),
                null,
                person == null
                        ? null
                        : new PersonalData(null, ByteBuffer.wrap(person.getBytes(StandardCharsets.UTF_8))));
    }

    static Approval approved(LocalDate day) {
        return new Approval("Officer-cert.HEAD", day);
    }

    static Money yuan(long fen) {
        return new Money(fen, "CNY");
    }
}
