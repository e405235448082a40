package org.mingjian.command.rulepack;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import mingjian.rulebook.RulePackPublished;
import mingjian.rulebook.RulePackSuperseded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.mingjian.command.rulepack.RulePackCommand.PublishRulePack;
import org.mingjian.command.rulepack.RulePackCommand.SupersedeRulePack;
import org.mingjian.command.rulepack.policy.LastDayPolicy;
import org.mingjian.command.rulepack.policy.OneVersionADayPolicy;
import org.mingjian.command.rulepack.policy.PackVersion;
import org.mingjian.command.rulepack.policy.StatedAsWrittenPolicy;
import org.mingjian.command.shared.Circumstances;
import org.mingjian.command.shared.IdempotentAggregate;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.Rejection;
import org.mingjian.command.shared.policy.NotInFuturePolicy;
import org.mingjian.command.shared.rules.RuleForms;
import org.mingjian.log.StreamName;
import org.mingjian.rules.pack.PackException;
import org.mingjian.rules.pack.PackHeader;
import org.mingjian.rules.pack.PackReader;

/** Rules of one name in one jurisdiction: every version that was adopted, and to when each is in force. */
@AggregateRoot
@Revision("1")
public class RulePack extends IdempotentAggregate {

    private static final String SCHEME = "pack";

    private RulePackState state = RulePackState.NONE;
    /** By SHA-256 of the text. The texts stay in the log. */
    private final Map<String, PackVersion> versions = new LinkedHashMap<>();

    RulePack() {}

    /** Rules that are in the log. */
    public RulePack(String stream) {
        super(stream);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(PublishRulePack c, RuleForms forms, Circumstances now) {
        Refused.ifAny(RulePackState.TABLE.judge(state, c));
        PackHeader header = read(c.text(), forms);
        Refused.ifAny(StatedAsWrittenPolicy.judge(stated(c), written(header, c.text())));
        Refused.ifAny(NotInFuturePolicy.judge("adoptedOn", c.adoptedOn(), now.today(header.jurisdiction())));
        Refused.ifAny(OneVersionADayPolicy.judge(
                new PackVersion(c.version(), c.sha256(), c.validFrom(), c.validTo(), false), versions.values()));
        apply(c.event());
    }

    @CommandHandler
    void handle(SupersedeRulePack c, Circumstances now) {
        Refused.ifAny(RulePackState.TABLE.judge(state, c));
        Refused.ifAny(LastDayPolicy.judge(c.sha256(), versions.get(c.sha256()), c.lastDay()));
        Refused.ifAny(NotInFuturePolicy.judge("decidedOn", c.decidedOn(), now.today(jurisdiction())));
        apply(c.event());
    }

    @EventSourcingHandler
    void on(RulePackPublished e) {
        state = RulePackState.PUBLISHED;
        versions.put(
                e.getSha256(), new PackVersion(e.getVersion(), e.getSha256(), e.getValidFrom(), e.getValidTo(), false));
    }

    @EventSourcingHandler
    void on(RulePackSuperseded e) {
        PackVersion version = Objects.requireNonNull(versions.get(e.getSha256()), "superseded what was not published");
        versions.put(e.getSha256(), version.supersededAfter(e.getLastDay()));
    }

    /** The first part of the key, which has no full stop of its own. */
    private String jurisdiction() {
        String key = StreamName.parse(stream()).key();
        return key.substring(0, key.indexOf('.'));
    }

    private static PackHeader read(String text, RuleForms forms) {
        try {
            return forms.read(text).header();
        } catch (PackException e) {
            throw new Refused(Rejection.of("rule-pack-unfit").with("reasons", e.reasons()));
        }
    }

    private static Map<String, String> stated(PublishRulePack c) {
        return fields(c.stream(), c.kind(), c.version(), c.validFrom(), c.validTo(), c.sha256());
    }

    private static Map<String, String> written(PackHeader header, String text) {
        String stream = StreamName.of("RulePack", SCHEME, header.jurisdiction() + "." + header.id())
                .toString();
        return fields(
                stream,
                header.kind().symbol(),
                header.version(),
                header.validFrom(),
                header.validTo(),
                PackReader.sha256(text));
    }

    private static Map<String, String> fields(
            String stream, String kind, String version, LocalDate from, @Nullable LocalDate to, String sha256) {
        return Map.of(
                "stream", stream,
                "kind", kind,
                "version", version,
                "validFrom", from.toString(),
                "validTo", to == null ? "open" : to.toString(),
                "sha256", sha256);
    }
}
