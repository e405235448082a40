package org.mingjian.query.rulebook;

import java.util.Optional;
import mingjian.rulebook.RulePackPublished;
import mingjian.rulebook.RulePackSuperseded;
import org.mingjian.log.StreamName;
import org.mingjian.query.casehistory.Streams;
import org.mingjian.query.projection.RecordedEvent;
import org.mingjian.rules.pack.Pack;

/**
 * Which packs were adopted, word by word, as the log has it.
 *
 * @param streams the streams of the log
 */
public record Adoptions(Streams streams) {

    /** The stream on which a pack is published. */
    public static String stream(Pack pack) {
        return StreamName.of(
                        "RulePack",
                        "pack",
                        pack.header().jurisdiction() + "." + pack.header().id())
                .toString();
    }

    /** How just these words were adopted; empty when they never were. */
    public Optional<Adoption> of(Pack pack) {
        Optional<Adoption> found = Optional.empty();
        for (RecordedEvent event : streams.read(stream(pack))) {
            if (event.payload() instanceof RulePackPublished published
                    && published.getSha256().equals(pack.sha256())) {
                found = Optional.of(new Adoption(
                        event.stream() + "@" + event.revision(),
                        published.getAdoptedBy(),
                        published.getAdoptedOn(),
                        published.getValidTo(),
                        null));
            } else if (event.payload() instanceof RulePackSuperseded superseded
                    && superseded.getSha256().equals(pack.sha256())) {
                found = found.map(one -> one.supersededAfter(superseded.getLastDay(), superseded.getReason()));
            }
        }
        return found;
    }
}
