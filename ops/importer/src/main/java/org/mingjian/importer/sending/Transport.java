package org.mingjian.importer.sending;

import java.util.List;
import org.mingjian.importer.planning.PlannedCommand;

/** Gets commands to the command side and their answers back. */
@FunctionalInterface
public interface Transport {
    /**
     * Sends commands as one batch.
     *
     * @return an answer for each, in their order
     * @throws org.mingjian.importer.ImportFailure when no answer is to be had
     */
    List<Answer> send(List<PlannedCommand> commands);
}
