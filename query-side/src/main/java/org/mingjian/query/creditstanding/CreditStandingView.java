package org.mingjian.query.creditstanding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.credit.Fact;
import org.mingjian.query.days.DayRange;
import org.mingjian.query.documents.AsEntries;

/**
 * A subject as the regulator searches and scores it. No personal name or number is kept here: what names a natural person
 * stays in the log and is opened there for those who may see it.
 *
 * @param subject its stream
 * @param kind symbol of its kind; null while its registration has not arrived
 * @param jurisdiction whose rules apply to it
 * @param name the name it bears; null for a natural person and when not stated
 * @param sortKey what lists are sorted by: the name, else the stream
 * @param names the names it bore, in the order recorded
 * @param contact address and telephone of an organisation
 * @param keys each {@code <scheme>.<value>} that finds it today
 * @param identifiers further identifiers as recorded on its own stream
 * @param claims by identifier stream, from when until when that identifier finds it
 * @param units by stream, the units it runs or ran
 * @param regions regions of the units it runs; its jurisdiction when it runs none
 * @param specialties specialties of the units it runs
 * @param recheck true when grade, region or specialty above may not be the whole truth, because it has absorbed another
 *     subject or taken over a unit: a search asks again
 * @param mergedInto stream of the subject that answers for it now
 * @param absorbed streams of subjects it answers for
 * @param closed how and when it ceased to exist
 * @param streams every stream that ever carried its key, with the last revision applied
 * @param facts by stream, what its scores need
 * @param gradeDays by grade, the days on which its own facts earn it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CreditStandingView(
        String subject,
        @Nullable String kind,
        String jurisdiction,
        @Nullable String name,
        String sortKey,
        List<NameFrom> names,
        @Nullable Contact contact,
        List<String> keys,
        List<Identifier> identifiers,
        @AsEntries Map<String, Claim> claims,
        @AsEntries Map<String, UnitRef> units,
        List<String> regions,
        List<String> specialties,
        boolean recheck,
        @Nullable String mergedInto,
        List<String> absorbed,
        @Nullable Closed closed,
        @AsEntries Map<String, Long> streams,
        @AsEntries Map<String, Fact> facts,
        Map<String, List<DayRange>> gradeDays) {

    /**
     * A name and the day from which it was borne; null for the name it was registered under.
     *
     * @param name the name
     * @param from the first day; null when not stated
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NameFrom(@Nullable String name, @Nullable LocalDate from) {}

    /**
     * How to reach an organisation.
     *
     * @param address registered address
     * @param phone telephone
     * @param establishedOn day of establishment
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Contact(
            @Nullable String address,
            @Nullable String phone,
            @Nullable LocalDate establishedOn) {}

    /**
     * A further identifier.
     *
     * @param scheme its scheme
     * @param value its value
     * @param from first day it finds the subject
     * @param until first day it no longer does; null when it still does
     * @param wrong true when it was written down wrongly and put right
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Identifier(
            String scheme,
            String value,
            LocalDate from,
            @Nullable LocalDate until,
            boolean wrong) {
        String key() {
            return scheme + "." + value;
        }
    }

    /**
     * The time in which an identifier's own stream says that it finds this subject.
     *
     * @param from first day
     * @param until first day it no longer does; null when it still does
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Claim(LocalDate from, @Nullable LocalDate until) {}

    /**
     * A unit it runs or ran.
     *
     * @param region where it lies; null when it was taken over and its own dossier must be asked
     * @param specialties its specialties
     * @param open whether it is still there
     * @param until first day on which another ran it; null while this subject does
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record UnitRef(
            @Nullable String region,
            List<String> specialties,
            boolean open,
            @Nullable LocalDate until) {
        boolean isRun() {
            return until == null;
        }
    }

    /**
     * The end of a subject.
     *
     * @param on the day
     * @param manner how
     */
    public record Closed(LocalDate on, String manner) {}

    /** Whether its registration has arrived; other streams' facts may come first. */
    public boolean registered() {
        return kind != null;
    }

    /** Units taken over, of which only their own dossiers know region and specialties. */
    public List<String> unitsToAskFor() {
        return units.entrySet().stream()
                .filter(unit -> unit.getValue().isRun() && unit.getValue().region() == null)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The name borne on a day; null when none is stated. */
    public @Nullable String nameOn(LocalDate day) {
        return Names.on(names, day);
    }
}
