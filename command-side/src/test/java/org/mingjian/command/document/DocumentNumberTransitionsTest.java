package org.mingjian.command.document;

import java.util.List;
import mingjian.document.DocumentKind;
import mingjian.document.DocumentNumberAssigned;
import org.mingjian.command.support.EveryCell;

/** Every command in every state. */
class DocumentNumberTransitionsTest extends EveryCell<DocumentNumberState> {

    DocumentNumberTransitionsTest() {
        super(DocumentNumber.class, DocumentNumber::new, DocumentNumberState.TABLE, DocumentNumberCommand.class, """
                NONE ASSIGNED
                AssignDocumentNumber  takes taken
                """);
    }

    @Override
    protected List<?> past(DocumentNumberState state) {
        return switch (state) {
            case NONE -> List.of();
            case ASSIGNED ->
                List.of(new DocumentNumberAssigned("Organ-test.o", "1", DocumentKind.CASE, "PenaltyCase-test.1"));
        };
    }
}
