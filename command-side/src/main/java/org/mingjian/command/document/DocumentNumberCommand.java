package org.mingjian.command.document;

import mingjian.document.DocumentKind;
import mingjian.document.DocumentNumberAssigned;
import org.mingjian.command.shared.Command;

/** What may be asked of a DocumentNumber stream. The fields are those of the event that accepting the command leads to. */
public sealed interface DocumentNumberCommand extends Command {

    /** A number of an organ is given to a document. */
    record AssignDocumentNumber(String stream, String organ, String number, DocumentKind kind, String document)
            implements DocumentNumberCommand {
        @Override
        public DocumentNumberAssigned event() {
            return new DocumentNumberAssigned(organ, number, kind, document);
        }
    }
}
