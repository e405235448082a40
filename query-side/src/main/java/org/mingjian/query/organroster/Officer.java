package org.mingjian.query.organroster;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Someone who acts for an organ, without a name.
 *
 * @param kind symbol: officer or assistant
 * @param organs streams of all organs ever served
 * @param postings which organ was served from when
 * @param specialties which specialties were worked in from when
 * @param certificateNumber number of the certificate, K1; null while there is none
 * @param certificate what happened to the certificate, in the order recorded
 * @param dismissedOn first day without; null while in service
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Officer(
        String kind,
        List<String> organs,
        List<Posting> postings,
        List<Field> specialties,
        @Nullable String certificateNumber,
        List<Act> certificate,
        @Nullable LocalDate dismissedOn) {

    /**
     * Service of an organ.
     *
     * @param organ stream of the organ
     * @param handlingUnit the unit that handles cases; null when it is the organ
     * @param from first day
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Posting(String organ, @Nullable String handlingUnit, LocalDate from) {}

    /**
     * Specialties worked in.
     *
     * @param specialties the specialties, whole
     * @param from first day
     */
    public record Field(List<String> specialties, LocalDate from) {}

    /** What happened to a certificate. */
    public enum What {
        GRANTED,
        RENEWED,
        SUSPENDED,
        RESTORED
    }

    /**
     * Something that happened to the certificate.
     *
     * @param on the first day
     * @param what what it is
     * @param until last day of validity or suspension; null when open
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Act(LocalDate on, What what, @Nullable LocalDate until) {
        boolean covers(LocalDate day) {
            return !day.isBefore(on) && (until == null || !day.isAfter(until));
        }

        Act endedBefore(LocalDate day) {
            return covers(day) ? new Act(on, what, day.minusDays(1)) : this;
        }
    }

    /** The service on a day; null before the first and after the last. */
    public @Nullable Posting postingOn(LocalDate day) {
        return dismissedOn != null && !day.isBefore(dismissedOn) ? null : latest(postings, Posting::from, day);
    }

    /** The specialties on a day. */
    public List<String> specialtiesOn(LocalDate day) {
        Field field = latest(specialties, Field::from, day);
        return field == null ? List.of() : field.specialties();
    }

    /** The certificate on a day. */
    public CertificateState certificateOn(LocalDate day) {
        var valid = new ArrayList<Act>();
        for (Act act : certificate) {
            if (act.what() == What.GRANTED || act.what() == What.RENEWED) {
                valid.add(act);
            }
        }
        if (valid.stream().allMatch(act -> act.on().isAfter(day))) {
            return CertificateState.NONE;
        }
        if (valid.stream().noneMatch(act -> act.covers(day))) {
            return CertificateState.EXPIRED;
        }
        return suspensions().stream().anyMatch(act -> act.covers(day))
                ? CertificateState.SUSPENDED
                : CertificateState.VALID;
    }

    /** All of them, each ended by a restoration recorded after it whose day it covers. */
    private List<Act> suspensions() {
        var suspended = new ArrayList<Act>();
        for (Act act : certificate) {
            if (act.what() == What.SUSPENDED) {
                suspended.add(act);
            } else if (act.what() == What.RESTORED) {
                suspended.replaceAll(one -> one.endedBefore(act.on()));
            }
        }
        return suspended;
    }

    private static <T> @Nullable T latest(List<T> all, Function<T, LocalDate> from, LocalDate day) {
        T found = null;
        for (T one : all) {
            if (!from.apply(one).isAfter(day)
                    && (found == null || !from.apply(one).isBefore(from.apply(found)))) {
                found = one;
            }
        }
        return found;
    }

    Officer posted(Posting posting) {
        var more = new ArrayList<>(postings);
        more.add(posting);
        return new Officer(
                kind,
                more.stream().map(Posting::organ).distinct().sorted().toList(),
                List.copyOf(more),
                specialties,
                certificateNumber,
                certificate,
                dismissedOn);
    }

    Officer working(Field field) {
        var more = new ArrayList<>(specialties);
        more.add(field);
        return new Officer(kind, organs, postings, List.copyOf(more), certificateNumber, certificate, dismissedOn);
    }

    Officer certified(@Nullable String number, Act act) {
        var more = new ArrayList<>(certificate);
        more.add(act);
        return new Officer(
                kind,
                organs,
                postings,
                specialties,
                number == null ? certificateNumber : number,
                List.copyOf(more),
                dismissedOn);
    }

    Officer dismissed(LocalDate on) {
        return new Officer(kind, organs, postings, specialties, certificateNumber, certificate, on);
    }
}
