package org.mingjian.command.support;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingjian.document.DocumentKind;
import mingjian.subject.SubjectKind;
import org.mingjian.command.shared.AuthorisationFacts;
import org.mingjian.command.shared.CaseFacts;
import org.mingjian.command.shared.ClaimFacts;
import org.mingjian.command.shared.CommitmentFacts;
import org.mingjian.command.shared.CreditRecords;
import org.mingjian.command.shared.DocumentNumbers;
import org.mingjian.command.shared.InspectionFacts;
import org.mingjian.command.shared.KeyListFacts;
import org.mingjian.command.shared.NumberFacts;
import org.mingjian.command.shared.OfficerFacts;
import org.mingjian.command.shared.OrderFacts;
import org.mingjian.command.shared.OrganFacts;
import org.mingjian.command.shared.PartyFacts;
import org.mingjian.command.shared.Streams;
import org.mingjian.command.shared.SubjectFacts;
import org.mingjian.command.shared.UnitFacts;
import org.mingjian.command.shared.VisitFacts;

/** Other streams as a test wants them. */
public final class FakeStreams implements Streams {

    private final Map<String, SubjectFacts> subjects = new HashMap<>();
    private final Map<String, UnitFacts> units = new HashMap<>();
    private final Map<String, InspectionFacts> inspections = new HashMap<>();
    private final Map<String, OrderFacts> orders = new HashMap<>();
    private final Map<String, VisitFacts> visits = new HashMap<>();
    private final Map<String, ClaimFacts> claims = new HashMap<>();
    private final Map<String, NumberFacts> numbers = new HashMap<>();
    private final Map<String, OrganFacts> organs = new HashMap<>();
    private final Map<String, OfficerFacts> officers = new HashMap<>();

    private final Map<String, PartyFacts> parties = new HashMap<>();
    private final Map<String, CaseFacts> cases = new HashMap<>();
    private final Map<String, CreditRecords> records = new HashMap<>();
    private final Map<String, CommitmentFacts> commitments = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<String, AuthorisationFacts> authorisations = new HashMap<>();
    private final Map<String, KeyListFacts> keyLists = new HashMap<>();
    private final Map<String, Long> heads = new HashMap<>();

    public FakeStreams subject(String stream, SubjectFacts.Standing standing) {
        return subject(stream, standing, "CN-410100");
    }

    public FakeStreams subject(String stream, SubjectFacts.Standing standing, String jurisdiction) {
        subjects.put(stream, new SubjectFacts(stream, 0, SubjectKind.LEGAL_PERSON, jurisdiction, standing));
        return this;
    }

    public FakeStreams unit(String stream, String subject, boolean open) {
        units.put(stream, new UnitFacts(stream, 0, subject, Set.of(subject), "CN-410100", open));
        return this;
    }

    public FakeStreams inspection(String stream, String subject, String unit, String... findings) {
        inspections.put(stream, new InspectionFacts(stream, 0, subject, unit, Set.of(findings)));
        return this;
    }

    public FakeStreams visit(String stream, String subject, String unit) {
        visits.put(stream, new VisitFacts(stream, 0, subject, unit));
        return this;
    }

    public FakeStreams order(OrderFacts facts) {
        orders.put(facts.stream(), facts);
        return this;
    }

    public FakeStreams claim(String stream, String subject) {
        claims.put(stream, new ClaimFacts(stream, 0, subject));
        return this;
    }

    /** An organ gave a number to a document. */
    public FakeStreams number(String organ, String number, DocumentKind kind, String document) {
        String stream = DocumentNumbers.stream(organ, number).orElseThrow();
        numbers.put(stream, new NumberFacts(stream, 0, kind, document));
        return this;
    }

    public FakeStreams organ(OrganFacts facts) {
        organs.put(facts.stream(), facts);
        return this;
    }

    public FakeStreams officer(OfficerFacts facts) {
        officers.put(facts.stream(), facts);
        return this;
    }

    public FakeStreams party(PartyFacts facts) {
        parties.put(facts.stream(), facts);
        return this;
    }

    public FakeStreams penaltyCase(CaseFacts facts) {
        cases.put(facts.stream(), facts);
        return this;
    }

    public FakeStreams creditRecords(CreditRecords facts) {
        records.put(facts.stream(), facts);
        return this;
    }

    public FakeStreams commitment(CommitmentFacts facts) {
        commitments.put(facts.stream(), facts);
        return this;
    }

    /** An organ bears a name. */
    public FakeStreams named(String organ, String name) {
        names.put(organ, Set.of(name));
        return this;
    }

    @Override
    public Optional<CreditRecords> creditRecords(String penaltyCase) {
        return Optional.ofNullable(records.get(penaltyCase));
    }

    @Override
    public Optional<CommitmentFacts> commitment(String stream) {
        return Optional.ofNullable(commitments.get(stream));
    }

    @Override
    public Set<String> namesOfOrgan(String stream) {
        return names.getOrDefault(stream, Set.of());
    }

    public FakeStreams authorisation(AuthorisationFacts facts) {
        authorisations.put(facts.stream(), facts);
        return this;
    }

    public FakeStreams keyList(KeyListFacts facts) {
        keyLists.put(facts.stream(), facts);
        return this;
    }

    /** A stream of whatever aggregate is there, up to a revision. */
    public FakeStreams head(String stream, long revision) {
        heads.put(stream, revision);
        return this;
    }

    @Override
    public Optional<SubjectFacts> subject(String stream) {
        return Optional.ofNullable(subjects.get(stream));
    }

    @Override
    public Optional<SubjectFacts> registered(String stream) {
        return subject(stream);
    }

    @Override
    public Optional<UnitFacts> unit(String stream) {
        return Optional.ofNullable(units.get(stream));
    }

    @Override
    public Optional<UnitFacts> opened(String stream) {
        return unit(stream);
    }

    @Override
    public Optional<InspectionFacts> inspection(String stream) {
        return Optional.ofNullable(inspections.get(stream));
    }

    @Override
    public Optional<InspectionFacts> recorded(String stream) {
        return inspection(stream);
    }

    @Override
    public Optional<VisitFacts> visit(String stream) {
        return Optional.ofNullable(visits.get(stream));
    }

    @Override
    public Optional<OrderFacts> order(String stream) {
        return Optional.ofNullable(orders.get(stream));
    }

    @Override
    public Optional<NumberFacts> assigned(String stream) {
        return Optional.ofNullable(numbers.get(stream));
    }

    @Override
    public Optional<ClaimFacts> claim(String stream) {
        return Optional.ofNullable(claims.get(stream));
    }

    @Override
    public Optional<OrganFacts> organ(String stream) {
        return Optional.ofNullable(organs.get(stream));
    }

    @Override
    public Optional<OfficerFacts> officer(String stream) {
        return Optional.ofNullable(officers.get(stream));
    }

    @Override
    public Optional<PartyFacts> party(String stream) {
        return Optional.ofNullable(parties.get(stream));
    }

    @Override
    public Optional<CaseFacts> penaltyCase(String stream) {
        return Optional.ofNullable(cases.get(stream));
    }

    @Override
    public Optional<AuthorisationFacts> authorisation(String stream) {
        return Optional.ofNullable(authorisations.get(stream));
    }

    @Override
    public Optional<KeyListFacts> keyList(String stream) {
        return Optional.ofNullable(keyLists.get(stream));
    }

    @Override
    public Optional<Long> revision(String stream) {
        return Optional.ofNullable(heads.get(stream))
                .or(() -> inspection(stream).map(InspectionFacts::revision));
    }
}
