package org.mingjian.rules.tier;

import static org.mingjian.rules.tier.SchemeNodes.list;
import static org.mingjian.rules.tier.SchemeNodes.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingjian.rules.pack.Pack;
import org.mingjian.rules.pack.PackHeader;
import org.mingjian.rules.tier.evidence.Evidence;

/** A version of a scheme of graded supervision: what it grades by, its tiers, and what it says of evidence. */
public final class TierScheme {

    private final Pack pack;
    private final Rule whole;
    private final List<String> warnings;
    private final List<Tier> tiers;
    private final List<Category> categories;
    private final List<String> specialties;
    private final Bench<?> bench;

    TierScheme(Pack pack) {
        this.pack = pack;
        this.whole = SchemeNodes.whole(pack);
        this.warnings = list(pack.root().get("warnings"), JsonNode::asText);
        this.tiers = SchemeNodes.tiers(pack.root());
        this.categories = SchemeNodes.categories(pack.root());
        this.specialties = list(pack.root().get("specialties"), JsonNode::asText);
        this.bench = Benches.of(pack);
    }

    /** Its id, for ever. */
    public String id() {
        return pack.header().id();
    }

    /** Its version. */
    public String version() {
        return pack.header().version();
    }

    /** SHA-256 of its text. */
    public String sha256() {
        return pack.sha256();
    }

    /** What the pack says of itself: title, jurisdictions, days. */
    public PackHeader header() {
        return pack.header();
    }

    /** What it grades by. */
    public Input input() {
        return Input.valueOf(text(pack.root(), "input"));
    }

    /** Which of the two answers about a subject it rests on. */
    public Uses uses() {
        return Uses.valueOf(text(pack.root(), "uses"));
    }

    /** What has a tier of it. */
    public Graded graded() {
        return Graded.valueOf(text(pack.root(), "grades"));
    }

    /** Who may see a tier of it. */
    public Disclosure disclosure() {
        return Disclosure.valueOf(text(pack.root(), "disclosure"));
    }

    /** The specialties it is for; empty for every one. */
    public List<String> specialties() {
        return specialties;
    }

    /** Whether it is for a specialty. */
    public boolean isFor(String specialty) {
        return specialties.isEmpty() || specialties.contains(specialty);
    }

    /** What it tells apart among those it grades; empty where it tells nothing apart. */
    public List<Category> categories() {
        return categories;
    }

    /** What an assessment states; empty where it grades by something else. */
    public List<Factor> factors() {
        return Benches.factors(pack.root());
    }

    /** How demerit points count; empty where it grades by something else. */
    public Optional<DemeritRules> demerits() {
        return input() == Input.DEMERITS ? Optional.of(Benches.demerits(pack)) : Optional.empty();
    }

    /** By when an objection is decided; empty where it sets no term. */
    public Optional<Objection> objection() {
        return Optional.ofNullable(pack.root().get("objection"))
                .map(node ->
                        new Objection(Rule.of(node), node.get("workingDays").asInt()));
    }

    /** For how long a tier may stand that was set against the rules; the tier's own term of review goes before the scheme's. */
    public Period longestOverride(@Nullable String tier) {
        int months = tiers.stream()
                .filter(one -> one.id().equals(tier))
                .flatMap(one -> Stream.ofNullable(one.supervision().reviewMonths()))
                .findFirst()
                .orElseGet(() -> pack.root().get("override").get("maxMonths").asInt());
        return Period.ofMonths(months);
    }

    /** Its tiers, strictest first. */
    public List<Tier> tiers() {
        return tiers;
    }

    /** A tier of it, to be named elsewhere; empty when it has none of that id. */
    public Optional<TierRef> ref(String tier) {
        return tiers.stream()
                .filter(one -> one.id().equals(tier))
                .findFirst()
                .map(one -> new TierRef(id(), version(), one.id()));
    }

    /**
     * What a tier of it is.
     *
     * @throws OtherSchemeException it is of another scheme or version, or no tier of this
     */
    public Tier tier(TierRef ref) {
        return tiers.stream()
                .filter(one -> ref.equals(new TierRef(id(), version(), one.id())))
                .findFirst()
                .orElseThrow(() -> new OtherSchemeException(ref, pack.header().name()));
    }

    /**
     * Whether one tier of it is stricter than another.
     *
     * @throws OtherSchemeException one of them is of another scheme or version, or no tier of this
     */
    public boolean isStricter(TierRef one, TierRef other) {
        return tier(one).rank() < tier(other).rank();
    }

    /** Whether it is in force on a day. */
    public boolean inForceOn(LocalDate day) {
        return pack.header().inForceOn(day);
    }

    /** Whether evidence is of the kind that it grades by. */
    public boolean takes(Evidence evidence) {
        return bench.takes().isInstance(evidence);
    }

    /**
     * What it says of evidence, whether or not it is in force on the day; a warning says when it is not.
     *
     * @throws IllegalArgumentException the evidence is of a kind it does not grade by
     */
    public Proposal evaluate(Evidence evidence, LocalDate day) {
        if (!takes(evidence)) {
            throw new IllegalArgumentException(pack.header().name() + " grades by " + input() + ", not by "
                    + evidence.getClass().getSimpleName());
        }
        Account account = new Account();
        account.warn(warnings);
        if (!inForceOn(day)) {
            account.warn(List.of(day + " 不在方案有效期内。 The scheme is not in force on " + day + "."));
        }
        Outcome outcome = outcome(evidence, day, account);
        Tier tier = outcome.tier() == null ? null : tier(ref(outcome.tier()).orElseThrow());
        if (tier != null) {
            Rule meaning = tier.supervision().rule();
            account.because(meaning, tier.name().zh(), tier.name().en());
        }
        return new Proposal(
                id(),
                version(),
                sha256(),
                day,
                tier == null ? null : ref(tier.id()).orElseThrow(),
                outcome.notGraded(),
                account.score(),
                account.reasons(),
                account.warnings(),
                outcome.next() == null ? next(tier, evidence) : outcome.next());
    }

    private Outcome outcome(Evidence evidence, LocalDate day, Account account) {
        if (evidence.since().isAfter(day)) {
            account.because(whole, "证据晚于" + day, "the evidence is later than " + day);
            return Outcome.not(NotGraded.NOT_YET);
        }
        String category = Objects.requireNonNullElse(evidence.category(), "");
        if (!categories.isEmpty()
                && categories.stream().noneMatch(one -> one.id().equals(category))) {
            account.because(whole, "类别不在方案之内：" + category, "the scheme has no category '" + category + "'");
            return Outcome.not(category.isEmpty() ? NotGraded.NO_EVIDENCE : NotGraded.OUTSIDE_SCHEME);
        }
        return bench.judge(evidence, day, account);
    }

    private static @Nullable LocalDate next(@Nullable Tier tier, Evidence evidence) {
        Integer months = tier == null ? null : tier.supervision().reviewMonths();
        return months == null || evidence.since().equals(LocalDate.MIN)
                ? null
                : evidence.since().plusMonths(months);
    }
}
