package org.mingjian.query.projection.tokens;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventhandling.tokenstore.UnableToInitializeTokenException;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.projection.CasDocuments;
import org.mingjian.query.projection.Versioned;

/**
 * Tokens as documents {@code <processor>#<segment>}, listed by a manifest {@code <processor>#manifest} and never by a
 * search, which would see yesterday's state. A claim is an owner with a time; every change is a compare-and-set, so
 * that of two nodes one wins, and a node that slept past its claim finds its next write refused.
 */
@NullUnmarked // Axon's interface hands tokens that may be null without saying so.
public final class CasTokenStore implements TokenStore {

    /** @param deleted how many segments there were before all were deleted */
    private record Manifest(int segments, int deleted) {}

    private final CasDocuments documents;
    private final TokenJson json;
    private final String node;
    private final Duration claimTimeout;
    private final InstantSource clock;
    private final Supplier<String> identifiers;
    private final NodeRegister nodes;
    private final Map<String, Versioned<TokenDocument>> owned = new ConcurrentHashMap<>();

    /**
     * @param node this node's name; of two living nodes no two may be the same
     * @param claimTimeout after this long without a sign of life others may take a segment
     * @param identifiers where a new store's own identifier comes from
     */
    public CasTokenStore(
            CasDocuments documents,
            Serializer tokens,
            String node,
            Duration claimTimeout,
            InstantSource clock,
            Supplier<String> identifiers) {
        this.documents = documents;
        this.json = new TokenJson(tokens);
        this.node = node;
        this.claimTimeout = claimTimeout;
        this.clock = clock;
        this.identifiers = identifiers;
        this.nodes = new NodeRegister(documents, node, claimTimeout, clock);
    }

    /** Which nodes work on what is kept here. */
    public NodeRegister nodes() {
        return nodes;
    }

    @Override
    public void initializeTokenSegments(String processor, int count) {
        initializeTokenSegments(processor, count, null);
    }

    @Override
    public void initializeTokenSegments(String processor, int count, TrackingToken initial) {
        if (fetchSegments(processor).length > 0) {
            throw new UnableToClaimTokenException("Processor " + processor + " has its segments already");
        }
        // The manifest comes last: who is killed before it leaves documents that the next one finds equal.
        IntStream.range(0, count).forEach(segment -> createSegment(initial, processor, segment));
        if (documents
                .create(manifestId(processor), TokenJson.write(new Manifest(count, 0)))
                .isEmpty()) {
            throw new UnableToClaimTokenException("Another node gave processor " + processor + " its segments");
        }
    }

    @Override
    public void initializeSegment(TrackingToken token, String processor, int segment) {
        if (!createSegment(token, processor, segment)) {
            throw new UnableToInitializeTokenException("Segment " + segment + " of " + processor + " exists already");
        }
    }

    private boolean createSegment(TrackingToken token, String processor, int segment) {
        TokenDocument fresh = json.with(new TokenDocument(processor, segment, null, 0, null, null), token);
        return documents.create(id(processor, segment), TokenJson.write(fresh)).isPresent();
    }

    @Override
    public void storeToken(TrackingToken token, String processor, int segment) {
        replaceOwned(processor, segment, document -> json.with(document, token).claimed(node, clock.instant()));
    }

    @Override
    public void extendClaim(String processor, int segment) {
        replaceOwned(processor, segment, document -> document.claimed(node, clock.instant()));
    }

    @Override
    public void releaseClaim(String processor, int segment) {
        Versioned<TokenDocument> mine = owned.remove(id(processor, segment));
        if (mine != null) {
            documents.replace(
                    id(processor, segment), TokenJson.write(mine.view().released()), mine.mark());
        }
    }

    @Override
    public TrackingToken fetchToken(String processor, int segment) {
        Versioned<TokenDocument> found = read(processor, segment);
        if (!found.view().claimableBy(node, clock.instant(), claimTimeout)) {
            throw new UnableToClaimTokenException("Segment " + segment + " of " + processor + " belongs to "
                    + found.view().owner());
        }
        TokenDocument claimed = found.view().claimed(node, clock.instant());
        if (!replace(processor, segment, claimed, found.mark())) {
            throw new UnableToClaimTokenException("Another node was first at segment " + segment + " of " + processor);
        }
        return json.token(claimed);
    }

    /**
     * Deletes the positions of a processor, but not that it once was: nobody is given its name again. Whoever still works for it
     * finds its next write refused. Who is killed halfway can do it again.
     */
    public void deleteTokens(String processor) {
        Optional<Versioned<String>> stored = documents.get(manifestId(processor));
        if (stored.isEmpty()) {
            return;
        }
        Manifest manifest = TokenJson.read(stored.get().view(), Manifest.class);
        int count = manifest.segments() + manifest.deleted();
        // First of all: as long as it had segments, an owner would put back its own.
        documents.replace(
                manifestId(processor),
                TokenJson.write(new Manifest(0, count)),
                stored.get().mark());
        for (int segment = 0; segment < count; segment++) {
            owned.remove(id(processor, segment));
            documents.delete(id(processor, segment));
        }
    }

    /** Whether there is or ever was a processor of this name. */
    public boolean wasUsed(String processor) {
        return documents.get(manifestId(processor)).isPresent();
    }

    /** Whether a living node works on any segment of it. */
    public boolean isWorkedOn(String processor) {
        return fetchAvailableSegments(processor).size() < fetchSegments(processor).length;
    }

    @Override
    public boolean requiresExplicitSegmentInitialization() {
        return true;
    }

    @Override
    public int[] fetchSegments(String processor) {
        int count = documents
                .get(manifestId(processor))
                .map(found -> TokenJson.read(found.view(), Manifest.class).segments())
                .orElse(0);
        return IntStream.range(0, count).toArray();
    }

    /**
     * Those that nobody works on. A token that is missing, as nobody can say how far its segment was, is made anew at the beginning
     * of the log: what was folded before changes nothing when it is folded again.
     */
    @Override
    public List<Segment> fetchAvailableSegments(String processor) {
        int[] all = fetchSegments(processor);
        Map<String, Versioned<String>> stored = documents.getAll(
                IntStream.of(all).mapToObj(segment -> id(processor, segment)).toList());
        List<Segment> available = new ArrayList<>();
        for (int segment : all) {
            Versioned<String> found = stored.get(id(processor, segment));
            if (found == null) {
                if (createSegment(null, processor, segment)) {
                    TokenLog.madeAnew(processor, segment);
                }
            } else if (!TokenJson.read(found.view(), TokenDocument.class)
                    .claimableBy(node, clock.instant(), claimTimeout)) {
                continue;
            }
            available.add(Segment.computeSegment(segment, all));
        }
        return available;
    }

    /**
     * The stored position of a segment, whoever owns it, without claiming it; null for the beginning of the log, from which a
     * segment without a token is going to be read.
     */
    public @Nullable TrackingToken peek(String processor, int segment) {
        return find(processor, segment).map(found -> json.token(found.view())).orElse(null);
    }

    /** A position as this store would write it; {@link #position} reads it. */
    public String text(TrackingToken position) {
        return json.text(position);
    }

    public @Nullable TrackingToken position(@Nullable String text) {
        return text == null ? null : json.position(text);
    }

    @Override
    public Optional<String> retrieveStorageIdentifier() {
        return StoreIdentifier.of(documents, identifiers);
    }

    /** See {@link LogMark#require}. */
    public void requireLog(Optional<String> identity) {
        LogMark.of(documents).require(identity);
    }

    private void replaceOwned(String processor, int segment, UnaryOperator<TokenDocument> change) {
        Versioned<TokenDocument> known = owned.get(id(processor, segment));
        if (known != null && replace(processor, segment, change.apply(known.view()), known.mark())) {
            return;
        }
        Optional<Versioned<TokenDocument>> found = find(processor, segment);
        if (found.isEmpty() && known != null && restore(processor, segment, change.apply(known.view()))) {
            return;
        }
        // An answer that got lost leaves a newer mark than the one known here, but the same owner.
        Versioned<TokenDocument> stored = found.orElseGet(() -> read(processor, segment));
        if (!stored.view().ownedBy(node) || !replace(processor, segment, change.apply(stored.view()), stored.mark())) {
            owned.remove(id(processor, segment));
            throw new UnableToClaimTokenException("Node " + node + " lost segment " + segment + " of " + processor
                    + " to " + stored.view().owner());
        }
    }

    /**
     * Puts back what somebody deleted under its owner, who knows best. An owner that slept past its claim puts back an earlier
     * position than the next owner's, from which nothing is skipped. Where the manifest is gone too, all of the processor is.
     */
    private boolean restore(String processor, int segment, TokenDocument document) {
        if (fetchSegments(processor).length == 0) {
            return false;
        }
        String id = id(processor, segment);
        Optional<Versioned.Mark> mark = documents.create(id, TokenJson.write(document));
        mark.ifPresent(fresh -> {
            owned.put(id, new Versioned<>(document, fresh));
            TokenLog.putBack(processor, segment);
        });
        return mark.isPresent();
    }

    private boolean replace(String processor, int segment, TokenDocument document, Versioned.Mark expected) {
        String id = id(processor, segment);
        Optional<Versioned.Mark> mark = documents.replace(id, TokenJson.write(document), expected);
        mark.ifPresent(fresh -> owned.put(id, new Versioned<>(document, fresh)));
        return mark.isPresent();
    }

    private Versioned<TokenDocument> read(String processor, int segment) {
        return find(processor, segment)
                .orElseThrow(() -> new UnableToClaimTokenException(
                        "The token of segment " + segment + " of " + processor + " is missing from the token store"));
    }

    private Optional<Versioned<TokenDocument>> find(String processor, int segment) {
        return documents
                .get(id(processor, segment))
                .map(found -> new Versioned<>(TokenJson.read(found.view(), TokenDocument.class), found.mark()));
    }

    private static String id(String processor, int segment) {
        return processor + "#" + segment;
    }

    private static String manifestId(String processor) {
        return processor + "#manifest";
    }
}
