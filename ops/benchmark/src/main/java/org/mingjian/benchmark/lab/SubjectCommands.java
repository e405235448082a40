package org.mingjian.benchmark.lab;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mingjian.subject.SubjectKind;
import mingjian.subject.SubjectProfile;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.mingjian.command.shared.Command;
import org.mingjian.command.subject.SubjectCommand.AmendSubjectProfile;
import org.mingjian.command.subject.SubjectCommand.RegisterSubject;
import org.mingjian.log.EventMetadata;

/** Two commands to each of many subjects: one that founds its stream, one that has to load it. */
final class SubjectCommands {

    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    private static final String HASH = "0f".repeat(32);
    private final String family;

    /** @param family part of the streams' names: those of two families never meet */
    SubjectCommands(String family) {
        this.family = family;
    }

    List<Command> to(int thread, int number) {
        String stream = "Subject-benchmark.%s.%d.%d".formatted(family, thread, number);
        return List.of(
                new RegisterSubject(stream, SubjectKind.LEGAL_PERSON, "CN-410100", null, profile("甲"), null),
                new AmendSubjectProfile(stream, profile("乙"), FROM, "更名", null));
    }

    static Map<String, String> metadata(Command command) {
        String id = new UUID(command.stream().hashCode(), System.nanoTime()).toString();
        return Map.of(
                EventMetadata.ACTOR, "local-officer",
                EventMetadata.ROLE, "officer",
                EventMetadata.ORGAN, "local.health_commission",
                EventMetadata.REGION, "CN-410100",
                EventMetadata.COMMAND_ID, id,
                EventMetadata.COMMAND_HASH, HASH,
                EventMetadata.CORRELATION_ID, id);
    }

    /** The event that the command leads to, for who appends it without asking. */
    static DomainEventMessage<?> event(Command command, int revision) {
        return new GenericDomainEventMessage<>(
                        "Subject", command.stream(), revision, command.event(), metadata(command))
                .andMetaData(Map.of(EventMetadata.SUBJECT, command.stream()));
    }

    private static SubjectProfile profile(String which) {
        return new SubjectProfile("郑州市" + which + "宾馆有限公司", "河南省郑州市金水区花园路1号", null, null, null, null);
    }
}
