package org.mingjian.command.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.AuthorisationFacts;
import org.mingjian.command.shared.AuthorisationFold;
import org.mingjian.command.shared.CaseFacts;
import org.mingjian.command.shared.CaseFold;
import org.mingjian.command.shared.ClaimFacts;
import org.mingjian.command.shared.CommitmentFacts;
import org.mingjian.command.shared.CreditRecords;
import org.mingjian.command.shared.InspectionFacts;
import org.mingjian.command.shared.InspectionFold;
import org.mingjian.command.shared.KeyListFacts;
import org.mingjian.command.shared.KeyListFold;
import org.mingjian.command.shared.NumberFacts;
import org.mingjian.command.shared.OfficerFacts;
import org.mingjian.command.shared.OfficerFold;
import org.mingjian.command.shared.OrderFacts;
import org.mingjian.command.shared.OrderFold;
import org.mingjian.command.shared.OrganFacts;
import org.mingjian.command.shared.OrganFold;
import org.mingjian.command.shared.PartyFacts;
import org.mingjian.command.shared.PartyFold;
import org.mingjian.command.shared.Streams;
import org.mingjian.command.shared.SubjectFacts;
import org.mingjian.command.shared.UnitFacts;
import org.mingjian.command.shared.VisitFacts;

/**
 * Reads other streams from the log, and remembers of them what never un-happens. What this node commits it remembers at once;
 * what another node adds it sees on the next reading.
 */
public final class LogStreams implements Streams {

    private static final int REMEMBERED = 200_000;

    private final GatheringEngine engine;
    private final Cache<String, SubjectFacts> subjects = cache();
    private final Cache<String, UnitFacts> units = cache();
    private final Cache<String, InspectionFacts> inspections = cache();
    private final Cache<String, NumberFacts> numbers = cache();
    private final Cache<String, VisitFacts> visits = cache();
    private final GrowingFacts<InspectionFacts> inspected;
    private final GrowingFacts<OrderFacts> orders;
    private final GrowingFacts<OrganFacts> organs;
    private final GrowingFacts<OfficerFacts> officers;
    private final GrowingFacts<PartyFacts> parties;
    private final GrowingFacts<CaseFacts> cases;
    private final GrowingFacts<KnownCase> records;
    private final GrowingFacts<AuthorisationFacts> authorisations;
    private final GrowingFacts<KeyListFacts> keyLists;

    public LogStreams(GatheringEngine engine) {
        this.engine = engine;
        this.inspected = new GrowingFacts<>(engine, InspectionFacts::revision, InspectionFold::after);
        this.orders = new GrowingFacts<>(engine, OrderFacts::revision, OrderFold::after);
        this.organs = new GrowingFacts<>(engine, OrganFacts::revision, OrganFold::after);
        this.officers = new GrowingFacts<>(engine, OfficerFacts::revision, OfficerFold::after);
        this.parties = new GrowingFacts<>(engine, PartyFacts::revision, PartyFold::after);
        this.cases = new GrowingFacts<>(engine, CaseFacts::revision, CaseFold::after);
        this.records = new GrowingFacts<>(engine, KnownCase::revision, KnownCase::after);
        this.authorisations = new GrowingFacts<>(engine, AuthorisationFacts::revision, AuthorisationFold::after);
        this.keyLists = new GrowingFacts<>(engine, KeyListFacts::revision, KeyListFold::after);
    }

    @Override
    public Optional<SubjectFacts> subject(String stream) {
        return read(stream, StreamFacts::subject).map(s -> remembered(subjects, stream, s));
    }

    @Override
    public Optional<SubjectFacts> registered(String stream) {
        return Optional.ofNullable(subjects.getIfPresent(stream)).or(() -> subject(stream));
    }

    @Override
    public Optional<UnitFacts> unit(String stream) {
        return read(stream, StreamFacts::unit).map(u -> remembered(units, stream, u));
    }

    @Override
    public Optional<UnitFacts> opened(String stream) {
        return Optional.ofNullable(units.getIfPresent(stream)).or(() -> unit(stream));
    }

    @Override
    public Optional<InspectionFacts> inspection(String stream) {
        return inspected.now(stream);
    }

    @Override
    public Optional<InspectionFacts> recorded(String stream) {
        return Optional.ofNullable(inspections.getIfPresent(stream))
                .or(() -> inspection(stream).map(i -> remembered(inspections, stream, i)));
    }

    @Override
    public Optional<VisitFacts> visit(String stream) {
        return Optional.ofNullable(visits.getIfPresent(stream))
                .or(() -> read(stream, StreamFacts::visit).map(v -> remembered(visits, stream, v)));
    }

    @Override
    public Optional<OrderFacts> order(String stream) {
        return orders.now(stream);
    }

    @Override
    public Optional<NumberFacts> assigned(String stream) {
        return Optional.ofNullable(numbers.getIfPresent(stream))
                .or(() -> read(stream, StreamFacts::number).map(n -> remembered(numbers, stream, n)));
    }

    @Override
    public Optional<ClaimFacts> claim(String stream) {
        return engine.takesToBeAbsent(stream) ? Optional.empty() : read(stream, StreamFacts::claim);
    }

    @Override
    public Optional<OrganFacts> organ(String stream) {
        return organs.now(stream);
    }

    @Override
    public Optional<OfficerFacts> officer(String stream) {
        return officers.now(stream);
    }

    @Override
    public Optional<PartyFacts> party(String stream) {
        return parties.now(stream);
    }

    @Override
    public Optional<CaseFacts> penaltyCase(String stream) {
        return cases.now(stream);
    }

    @Override
    public Optional<CreditRecords> creditRecords(String penaltyCase) {
        return records.now(penaltyCase).map(KnownCase::records);
    }

    @Override
    public Optional<CommitmentFacts> commitment(String stream) {
        return read(stream, StreamFacts::commitment);
    }

    @Override
    public Set<String> namesOfOrgan(String stream) {
        Optional<Set<String>> names = read(stream, StreamFacts::namesOfOrgan);
        return names.orElse(Set.of());
    }

    @Override
    public Optional<AuthorisationFacts> authorisation(String stream) {
        return authorisations.now(stream);
    }

    @Override
    public Optional<KeyListFacts> keyList(String stream) {
        return keyLists.now(stream);
    }

    @Override
    public Optional<Long> revision(String stream) {
        return engine.lastSequenceNumberFor(stream);
    }

    /** Takes note of an event that is in the log now. Only first events: they alone found a new yes that need not be read. */
    void committed(DomainEventMessage<?> event) {
        if (event.getSequenceNumber() > 0) {
            return;
        }
        String stream = event.getAggregateIdentifier();
        switch (String.valueOf(event.getType())) {
            case "Subject" -> note(subjects, stream, StreamFacts.subject(null, event));
            case "SupervisedUnit" -> note(units, stream, StreamFacts.unit(null, event));
            case "Inspection" -> note(inspections, stream, InspectionFold.after(null, stream, 0, event.getPayload()));
            case "SiteVisit" -> note(visits, stream, StreamFacts.visit(null, event));
            case "DocumentNumber" -> note(numbers, stream, StreamFacts.number(null, event));
            default -> {
                // Nothing of the others is remembered.
            }
        }
    }

    private <F> Optional<F> read(String stream, BiFunction<@Nullable F, DomainEventMessage<?>, @Nullable F> fold) {
        DomainEventStream events = engine.readEvents(stream);
        F facts = null;
        while (events.hasNext()) {
            facts = fold.apply(facts, events.next());
        }
        return Optional.ofNullable(facts);
    }

    /** What is not durable yet may un-happen. */
    private <F> F remembered(Cache<String, F> cache, String stream, F facts) {
        if (!engine.isPending(stream)) {
            cache.put(stream, facts);
        }
        return facts;
    }

    private static <F> void note(Cache<String, F> cache, String stream, @Nullable F facts) {
        if (facts != null) {
            cache.asMap().putIfAbsent(stream, facts);
        }
    }

    private static <F> Cache<String, F> cache() {
        return Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    }
}
