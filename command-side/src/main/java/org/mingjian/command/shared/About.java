package org.mingjian.command.shared;

import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.mingjian.log.EventMetadata;

/** The part of an event's metadata that the deciding aggregate knows: whom it is about, and what the decision relied on. */
public final class About {

    private About() {}

    /** An event about a subject. */
    public static MetaData subject(String subject) {
        return MetaData.with(EventMetadata.SUBJECT, subject);
    }

    /** An event about a unit of a subject; a unit that is not stated is left out. */
    public static MetaData unit(String subject, @Nullable String unit) {
        MetaData about = subject(subject);
        return unit == null ? about : about.and(EventMetadata.UNIT, unit);
    }

    /** The same, and that the decision relied on another stream as it was at a revision. */
    public static MetaData relying(MetaData about, String stream, long revision) {
        String relied = stream + "@" + revision;
        Object before = about.get(EventMetadata.RELIES_ON);
        return about.and(EventMetadata.RELIES_ON, before == null ? relied : before + "," + relied);
    }

    public static MetaData relying(MetaData about, Optional<SubjectFacts> on) {
        return on.map(s -> relying(about, s.stream(), s.revision())).orElse(about);
    }

    public static MetaData relyingOnUnit(MetaData about, Optional<UnitFacts> on) {
        return on.map(u -> relying(about, u.stream(), u.revision())).orElse(about);
    }
}
