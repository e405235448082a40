package org.mingjian.command.credit;

import static org.mingjian.command.credit.Records.CASE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import mingjian.credit.CreditChannel;
import mingjian.credit.RepairAccepted;
import mingjian.credit.RepairApproved;
import mingjian.credit.RepairNotAccepted;
import mingjian.credit.RepairRefusalGround;
import mingjian.credit.RepairRefused;
import mingjian.credit.RepairRequested;
import mingjian.credit.RepairRevocationGround;
import mingjian.credit.RepairRevoked;
import org.mingjian.command.support.EveryCell;

/** Every command in every state of the request that it names. */
class CreditRepairTransitionsTest extends EveryCell<RepairState> {

    /** The id that the commands of this test name. */
    private static final String ID = "x";

    private static final LocalDate DAY = LocalDate.of(2026, 7, 2);

    CreditRepairTransitionsTest() {
        super(CreditRepair.class, CreditRepair::new, RepairState.TABLE, CreditRepairCommand.class, """
                NONE REQUESTED ACCEPTED DECLINED APPROVED REFUSED REVOKED
                RequestRepair             takes exists exists exists exists exists exists
                AcceptRepair              no    takes  no     no     no     no     no
                DeclineRepair             no    takes  no     no     no     no     no
                FileRepairEvidence        no    takes  takes  no     no     no     no
                ExtendRepairDecisionTerm  no    no     takes  no     no     no     no
                ApproveRepair             no    no     takes  no     no     no     no
                RefuseRepair              no    no     takes  no     no     no     no
                RevokeRepair              no    no     no     no     takes  no     no
                """);
    }

    @Override
    protected List<?> past(RepairState state) {
        RepairRequested asked =
                new RepairRequested(ID, Records.SUBJECT, CASE, null, CreditChannel.WINDOW, null, DAY, DAY, null, null);
        RepairAccepted accepted = new RepairAccepted(ID, CASE, null, DAY, null);
        RepairApproved approved = new RepairApproved(ID, CASE, null, DAY, DAY, true, null);
        return switch (state) {
            case NONE -> List.of();
            case REQUESTED -> List.of(asked);
            case ACCEPTED -> List.of(asked, accepted);
            case DECLINED -> List.of(asked, new RepairNotAccepted(ID, CASE, null, DAY, "材料不全"));
            case APPROVED -> List.of(asked, accepted, approved);
            case REFUSED ->
                List.of(
                        asked,
                        accepted,
                        new RepairRefused(ID, CASE, null, DAY, RepairRefusalGround.OTHER, "不符合条件", null));
            case REVOKED ->
                Stream.of(
                                asked,
                                accepted,
                                approved,
                                new RepairRevoked(
                                        ID, CASE, null, DAY, RepairRevocationGround.FALSE_MATERIAL, "材料虚假", null, null))
                        .toList();
        };
    }
}
