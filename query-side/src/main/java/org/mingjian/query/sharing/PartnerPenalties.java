package org.mingjian.query.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import mingjian.penalty.PenaltyDecisionMade;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.casehistory.Streams;
import org.mingjian.query.credit.Fact;
import org.mingjian.query.credit.Gravity;
import org.mingjian.query.credit.Objections;
import org.mingjian.query.credit.PenaltyFact;
import org.mingjian.query.credit.Repairs;
import org.mingjian.query.penaltyregister.Decision;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.query.search.FoundSubject;
import org.mingjian.query.search.Page;
import org.mingjian.query.search.Penalties;
import org.mingjian.query.search.Slice;
import org.mingjian.query.search.SubjectDesk;

/**
 * The penalties of an organisation that a partner is shown: disclosure is of the moment of asking, whatever day is asked
 * about. What was revoked, declared void or withdrawn since, was never to be published, or is published no longer is not
 * there for any day.
 */
public final class PartnerPenalties {
    private static final int AT_ONCE = 200;

    private final SubjectDesk desk;
    private final Penalties penalties;
    private final Disclosure disclosure;
    private final Streams streams;
    private final PublicFields shown = new PublicFields(
            PenaltyDecisionMade.class,
            List.of(
                    "documentNumber",
                    "procedure",
                    "decidedOn",
                    "kinds",
                    "fine",
                    "confiscated",
                    "content",
                    "items",
                    "validUntil",
                    "publicUntil",
                    "organName",
                    "organCode",
                    "creditClass"));

    public PartnerPenalties(SubjectDesk desk, Penalties penalties, Disclosure disclosure, Streams streams) {
        this.desk = desk;
        this.penalties = penalties;
        this.disclosure = disclosure;
        this.streams = streams;
    }

    /**
     * What a partner is told.
     *
     * @param key scheme and value of the organisation's key
     * @param name the name it bears
     * @param penalties public fields of the decisions, the newest first
     */
    public record Told(String key, @Nullable String name, List<Map<String, @Nullable Object>> penalties) {}

    /**
     * Decisions made by a day, as they may be shown today; empty for natural persons, and for who answers for one, as for
     * subjects that do not exist.
     */
    public Optional<Told> of(String key, LocalDate by, LocalDate today) {
        return desk.find(key)
                .filter(Organisations::mayBeToldOf)
                .map(found -> new Told(
                        found.subject().subject().substring("Subject-".length()),
                        found.subject().name(),
                        tell(publicOnes(found, by, today), found)));
    }

    private List<Penalties.Registered> disclosable(FoundSubject found, LocalDate by) {
        var filter = Penalties.Filter.disclosable(found.subjects(), by);
        var all = new ArrayList<Penalties.Registered>();
        List<String> after = List.of();
        do {
            Page<Penalties.Registered> page = penalties.search(filter, new Slice(after, AT_ONCE));
            all.addAll(page.items());
            after = page.last();
        } while (!after.isEmpty());
        return all;
    }

    private List<Penalties.Registered> publicOnes(FoundSubject found, LocalDate by, LocalDate today) {
        Repairs repairs = Repairs.among(found.facts());
        return disclosable(found, by).stream()
                .filter(decision -> isPublic(decision, found, repairs, today))
                .toList();
    }

    /** As long as the record of any of its acts is shown: it is one. */
    private boolean isPublic(Penalties.Registered registered, FoundSubject found, Repairs repairs, LocalDate today) {
        String jurisdiction = found.subject().jurisdiction();
        return recordsOf(registered, found).anyMatch(record -> disclosure
                .withheld(jurisdiction, record.getKey(), record.getValue(), repairs, today)
                .isEmpty());
    }

    private static Stream<Map.Entry<String, PenaltyFact>> recordsOf(
            Penalties.Registered registered, FoundSubject found) {
        String number = registered.decision().document().documentNumber();
        return found.facts().entrySet().stream()
                .filter(fact -> Fact.streamOf(fact.getKey()).equals(stream(registered))
                        && fact.getValue() instanceof PenaltyFact record
                        && Objects.equals(number, record.document()))
                .map(fact -> Map.entry(fact.getKey(), (PenaltyFact) fact.getValue()));
    }

    /** Their cases are read in one go. */
    private List<Map<String, @Nullable Object>> tell(List<Penalties.Registered> decisions, FoundSubject found) {
        Objections objections = Objections.among(found.facts());
        var read = streams.readAll(
                decisions.stream().map(PartnerPenalties::stream).distinct().toList(), Instant.MAX);
        return decisions.stream()
                .map(decision -> annotated(
                        tell(decision.decision(), read.getOrDefault(stream(decision), List.of())),
                        recordsOf(decision, found)
                                .anyMatch(record -> objections.isOpenTo(record.getKey(), record.getValue()))))
                .toList();
    }

    /** Who relies on a record is to know that it is contested. */
    private static Map<String, @Nullable Object> annotated(Map<String, @Nullable Object> fields, boolean contested) {
        if (contested) {
            fields.put(PublicFields.CONTESTED, true);
        }
        return fields;
    }

    private static String stream(Penalties.Registered decision) {
        return decision.penaltyCase().penaltyCase();
    }

    /** What a review changed is told as it is now; the words of the document, which say otherwise, are not. */
    private Map<String, @Nullable Object> tell(Decision decision, List<RecordedEvent> events) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        events.stream()
                .filter(event -> event.payload() instanceof PenaltyDecisionMade made
                        && made.getDocumentNumber().equals(decision.document().documentNumber()))
                .forEach(event -> fields.putAll(shown.of(event.payload())));
        if (decision.changedByReview()) {
            List.of("content", "items", "confiscated").forEach(fields::remove);
            fields.put("kinds", decision.kinds());
            fields.put("fine", decision.fine());
            fields.put("changedByReview", true);
        }
        if (decision.ofOtherKinds()) {
            fields.put("creditClass", Gravity.NOT_STATED.name());
        }
        return fields;
    }
}
