package org.mingjian.command.shared;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mingjian.subject.SubjectIdentifierAdded;
import mingjian.subject.SubjectIdentifierCorrected;
import mingjian.subject.SubjectProfileAmended;
import mingjian.subject.SubjectRegistered;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.PartyFacts.Identifier;
import org.mingjian.command.shared.PartyFacts.Name;

/** Folds the events of a subject into the names and numbers that it is known under. */
public final class PartyFold {

    private PartyFold() {}

    /** What is known after one more event; null as long as there is none. */
    public static @Nullable PartyFacts after(@Nullable PartyFacts before, String stream, long revision, Object event) {
        if (event instanceof SubjectRegistered r) {
            Set<Identifier> key =
                    r.getValue() == null ? Set.of() : Set.of(new Identifier(r.getScheme(), r.getValue(), null));
            return new PartyFacts(
                    stream,
                    revision,
                    r.getKind(),
                    List.of(new Name(null, r.getProfile().getName())),
                    key);
        }
        if (before == null) {
            return null;
        }
        List<Name> names = before.names();
        Set<Identifier> identifiers = before.identifiers();
        if (event instanceof SubjectProfileAmended a) {
            names = new ArrayList<>(names);
            names.add(new Name(a.getValidFrom(), a.getProfile().getName()));
        } else if (event instanceof SubjectIdentifierAdded a) {
            identifiers = new HashSet<>(identifiers);
            identifiers.add(new Identifier(a.getScheme(), a.getValue(), a.getValidFrom()));
        } else if (event instanceof SubjectIdentifierCorrected c) {
            identifiers = new HashSet<>(identifiers);
            identifiers.removeIf(
                    i -> i.scheme().equals(c.getScheme()) && i.value().equals(c.getWrongValue()));
            identifiers.add(new Identifier(c.getScheme(), c.getValue(), c.getValidFrom()));
        }
        return new PartyFacts(stream, revision, before.kind(), names, identifiers);
    }
}
