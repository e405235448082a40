package org.mingjian.command.listing;

import java.time.LocalDate;
import java.util.List;
import mingjian.tier.KeyCategory;
import mingjian.tier.KeySupervisionListEnded;
import mingjian.tier.KeySupervisionListIssued;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.shared.Command;

/** What may be asked of a KeySupervisionList stream. The fields are those of the event that accepting the command leads to. */
public sealed interface KeySupervisionListCommand extends Command {

    /** A list is to be in force. */
    record IssueKeySupervisionList(
            String stream,
            String title,
            String region,
            @Nullable String documentNumber,
            List<KeyCategory> categories,
            LocalDate issuedOn,
            LocalDate validFrom,
            @Nullable LocalDate validUntil)
            implements KeySupervisionListCommand {
        @Override
        public KeySupervisionListIssued event() {
            return new KeySupervisionListIssued(
                    title, region, documentNumber, categories, issuedOn, validFrom, validUntil);
        }
    }

    /** It is to be in force no longer than to a day. */
    record EndKeySupervisionList(String stream, LocalDate lastDay, LocalDate decidedOn, String reason)
            implements KeySupervisionListCommand {
        @Override
        public KeySupervisionListEnded event() {
            return new KeySupervisionListEnded(lastDay, decidedOn, reason);
        }
    }
}
