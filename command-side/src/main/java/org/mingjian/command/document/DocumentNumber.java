package org.mingjian.command.document;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import mingjian.document.DocumentNumberAssigned;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.document.DocumentNumberCommand.AssignDocumentNumber;
import org.mingjian.command.document.policy.AssignmentPolicy;
import org.mingjian.command.shared.Acting;
import org.mingjian.command.shared.DocumentNumbers;
import org.mingjian.command.shared.IdempotentAggregate;
import org.mingjian.command.shared.Kept;
import org.mingjian.command.shared.Refused;

/** A number of an organ: it is given to one document, because it is one stream. */
@AggregateRoot
@Revision("1")
public class DocumentNumber extends IdempotentAggregate {

    private DocumentNumberState state = DocumentNumberState.NONE;
    private @Nullable Kept<DocumentNumberAssigned> assigned;

    DocumentNumber() {}

    /** A number that is in the log. */
    public DocumentNumber(String stream) {
        super(stream);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AssignDocumentNumber c, MetaData token) {
        Refused.ifAny(AssignmentPolicy.once(assigned == null ? null : assigned.record(), c.event()));
        Refused.ifAny(DocumentNumberState.TABLE.judge(state, c));
        Refused.ifAny(AssignmentPolicy.named(c.stream(), DocumentNumbers.stream(c.organ(), c.number())));
        Refused.ifAny(AssignmentPolicy.own(c.organ(), Acting.organ(token)));
        Refused.ifAny(AssignmentPolicy.fits(c.kind(), c.document()));
        apply(c.event());
    }

    @EventSourcingHandler
    void on(DocumentNumberAssigned e) {
        state = DocumentNumberState.ASSIGNED;
        assigned = new Kept<>(e);
    }
}
