package org.mingjian.command.document;

import java.util.Map;
import java.util.Set;
import org.mingjian.command.document.DocumentNumberCommand.AssignDocumentNumber;
import org.mingjian.command.shared.Transitions;

/** Whether a number is given, and what it takes then. */
enum DocumentNumberState {
    NONE,
    ASSIGNED;

    static final Transitions<DocumentNumberState> TABLE =
            new Transitions<>(Map.of(AssignDocumentNumber.class, Set.of(NONE)), NONE);
}
