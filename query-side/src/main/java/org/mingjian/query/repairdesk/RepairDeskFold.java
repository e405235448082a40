package org.mingjian.query.repairdesk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mingjian.credit.CommitmentBroken;
import mingjian.credit.CommitmentKept;
import mingjian.credit.CommitmentMade;
import mingjian.credit.ObjectionRaised;
import mingjian.credit.ObjectionResolved;
import mingjian.credit.RepairAccepted;
import mingjian.credit.RepairApproved;
import mingjian.credit.RepairDecisionTermExtended;
import mingjian.credit.RepairEvidenceFiled;
import mingjian.credit.RepairNotAccepted;
import mingjian.credit.RepairRefused;
import mingjian.credit.RepairRequested;
import mingjian.credit.RepairRevoked;
import org.mingjian.query.projection.ActingOrgan;
import org.mingjian.query.projection.Fold;
import org.mingjian.query.projection.Intake;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.repairdesk.RepairDeskView.About;
import org.mingjian.query.repairdesk.RepairDeskView.Act;
import org.mingjian.query.repairdesk.RepairDeskView.Evidence;

/** Folds each matter from its own stream; a stream of requests for repair has one document for each of them. */
public final class RepairDeskFold implements Fold<RepairDeskView> {
    private static final String REPAIRS = "CreditRepair-";
    private static final Intake INTAKE = Intake.of(
                    RepairRequested.class,
                    RepairAccepted.class,
                    RepairNotAccepted.class,
                    RepairEvidenceFiled.class,
                    RepairDecisionTermExtended.class,
                    RepairApproved.class,
                    RepairRefused.class,
                    RepairRevoked.class,
                    ObjectionRaised.class,
                    ObjectionResolved.class,
                    CommitmentMade.class,
                    CommitmentKept.class,
                    CommitmentBroken.class)
            .leavingTheRest("is not on the stream of a repair, an objection or a commitment");

    @Override
    public String view() {
        return "repairdesk";
    }

    @Override
    public Class<RepairDeskView> type() {
        return RepairDeskView.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Set<String> keys(RecordedEvent event) {
        if (!INTAKE.takes(event)) {
            return Set.of();
        }
        String id = RepairEvents.idOf(event.payload());
        return Set.of(id == null ? event.stream() : event.stream() + "#" + id);
    }

    /** Which request an event is about stands in what cannot be read. */
    @Override
    public Set<String> concerned(String stream, Map<String, String> metadata) {
        if (stream.startsWith(REPAIRS)) {
            return Set.of("");
        }
        return stream.startsWith("CreditObjection-") || stream.startsWith("CreditCommitment-")
                ? Set.of(stream)
                : Set.of();
    }

    @Override
    public RepairDeskView initial(String key) {
        int sign = key.indexOf('#');
        String stream = sign < 0 ? key : key.substring(0, sign);
        return new RepairDeskView(key, stream, -1, null, null, List.of(), List.of(), RepairDeskView.NO_TERM, Map.of());
    }

    @Override
    public RepairDeskView fold(RepairDeskView view, RecordedEvent event) {
        if (event.revision() <= view.revision() || !INTAKE.takes(event)) {
            return view;
        }
        About first = OpeningEvents.of(event.payload());
        Act act = RepairEvents.of(event.payload());
        Act other = act == null ? OtherEvents.of(event.payload()) : act;
        List<Act> acts = other == null ? view.acts() : and(view.acts(), other);
        List<Evidence> evidence = event.payload() instanceof RepairEvidenceFiled filed
                ? and(view.evidence(), RepairEvents.evidence(filed))
                : view.evidence();
        return new RepairDeskView(
                view.matter(),
                view.stream(),
                event.revision(),
                first == null ? view.about() : first,
                first == null ? view.organ() : ActingOrgan.of(event),
                acts,
                evidence,
                sortKey(acts),
                Situation.days(acts));
    }

    @Override
    public Intake intake() {
        return INTAKE;
    }

    private static String sortKey(List<Act> acts) {
        Situation last = Situation.on(LocalDate.MAX, acts);
        LocalDate due = last == null ? null : last.dueOn();
        return due == null ? RepairDeskView.NO_TERM : due.toString();
    }

    private static <T> List<T> and(List<T> before, T next) {
        List<T> more = new ArrayList<>(before);
        more.add(next);
        return List.copyOf(more);
    }
}
