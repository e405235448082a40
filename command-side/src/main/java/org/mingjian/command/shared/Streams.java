package org.mingjian.command.shared;

import java.util.Optional;
import java.util.Set;

/**
 * What other streams say, read from the log, never from a read model. Read only.
 *
 * <p>Two kinds of questions. What can change ({@link #subject}, {@link #unit}, {@link #claim}) is read from the log each time.
 * What never un-happens ({@link #registered}, {@link #opened}, {@link #recorded}, {@link #assigned}) may be answered from memory: once true it
 * stays true, so a remembered yes needs no second look, and its revision is the one at which it was seen. A no is never
 * remembered.
 *
 * <p>An answer is of the moment of reading: another stream may change before this one's append. Rules that need more than that
 * are checked again by whoever reads both streams in log order.
 */
public interface Streams {

    /** The subject as it is now; empty when there is no such stream. */
    Optional<SubjectFacts> subject(String stream);

    /** The subject as it was at some revision: its kind and jurisdiction hold for ever, its standing may be out of date. */
    Optional<SubjectFacts> registered(String stream);

    /** The unit as it is now; empty when there is no such stream. */
    Optional<UnitFacts> unit(String stream);

    /** The unit as it was at some revision: those who ran it by then did run it, whether it is open may be out of date. */
    Optional<UnitFacts> opened(String stream);

    /** The inspection as it is now; empty when there is no such stream. */
    Optional<InspectionFacts> inspection(String stream);

    /** The inspection as it was at some revision: whose it is holds for ever, its findings may be out of date. */
    Optional<InspectionFacts> recorded(String stream);

    /** Which document a number was given to, for ever; empty when to none. */
    Optional<NumberFacts> assigned(String stream);

    /** Whom an identifier finds now; empty when it is not claimed. */
    Optional<ClaimFacts> claim(String stream);

    /** The rectification order as it is now; empty when there is no such stream. */
    Optional<OrderFacts> order(String stream);

    /** The site visit as it was at some revision: whose it is holds for ever. */
    Optional<VisitFacts> visit(String stream);

    /** The organ as it is now; empty when there is no such stream. */
    Optional<OrganFacts> organ(String stream);

    /** The officer or assistant as they are now; empty when there is no such stream. */
    Optional<OfficerFacts> officer(String stream);

    /** The names and numbers of a subject as they are now; empty when there is no such stream. */
    Optional<PartyFacts> party(String stream);

    /** The penalty case as it is now; empty when there is no such stream. */
    Optional<CaseFacts> penaltyCase(String stream);

    /** The credit records of a penalty case as they are now; empty when there is no such stream. */
    Optional<CreditRecords> creditRecords(String penaltyCase);

    /** The commitment as it is now; empty when there is no such stream. */
    Optional<CommitmentFacts> commitment(String stream);

    /** All names that an organ ever bore; none when there is no such stream. */
    Set<String> namesOfOrgan(String stream);

    /** The authorisation as it is now; empty when there is no such stream. */
    Optional<AuthorisationFacts> authorisation(String stream);

    /** The key-supervision list as it is now; empty when there is no such stream. */
    Optional<KeyListFacts> keyList(String stream);

    /** The last revision of a stream of whatever aggregate; empty when there is no such stream. */
    Optional<Long> revision(String stream);
}
