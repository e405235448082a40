package org.mingjian.query.storage.elasticsearch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.jobs.Cancellation;
import org.mingjian.query.policylab.LabSubject;
import org.mingjian.query.policylab.LabSubjects;
import org.mingjian.query.projection.StoreUnavailableException;
import org.mingjian.query.projection.ViewVersion;

/** Subjects in Elasticsearch, at one point in time, in slices of each shard: several readers without a common cursor. */
public final class ElasticsearchLabSubjects implements LabSubjects {
    /** Some megabytes of answer at a time. */
    private static final int PAGE = 1_000;

    private final ElasticsearchHttp http;

    public ElasticsearchLabSubjects(ElasticsearchHttp http) {
        this.http = http;
    }

    @Override
    public Snapshot open(ViewVersion version, String region) {
        Map<String, Object> here =
                ViewQueries.any(List.of(ViewQueries.prefix("regions", region), ViewQueries.term("recheck", true)));
        Map<String, Object> query = Map.of(
                "bool",
                Map.of(
                        "filter", List.of(Map.of("exists", Map.of("field", "kind")), here),
                        "must_not", List.of(Map.of("exists", Map.of("field", "mergedInto")))));
        return new Moment(PointInTime.of(http, version), query);
    }

    private final class Moment implements Snapshot {
        private final PointInTime moment;
        private final Map<String, Object> query;

        Moment(PointInTime moment, Map<String, Object> query) {
            this.moment = moment;
            this.query = query;
        }

        @Override
        public long size() {
            return PointInTime.found(
                            http.send(moment.page(0, null, Map.of("query", query, "track_total_hits", true))),
                            "the view")
                    .at("/hits/total/value")
                    .asLong();
        }

        @Override
        public void read(int share, int of, Consumer<List<LabSubject>> pages) {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("query", query);
            body.put("_source", LabPage.FIELDS);
            if (of > 1) {
                body.put("slice", Map.of("id", share, "max", of));
            }
            List<LabSubject> page;
            List<Long> last = null;
            do {
                LabPage read = page(body, last);
                page = read.subjects();
                last = read.last();
                pages.accept(page);
            } while (page.size() == PAGE);
        }

        /** A page is handed on whole, so one that broke off can be asked for again. */
        private LabPage page(Map<String, Object> body, @Nullable List<Long> last) {
            return new Cancellation()
                    .persistently(
                            StoreUnavailableException.class,
                            () -> http.send(moment.page(PAGE, last, body), (status, answer) -> {
                                PointInTime.check(status, "the view");
                                return new LabPage(http.json()).read(answer);
                            }));
        }

        @Override
        public void close() {
            moment.close();
        }
    }
}
