package org.mingjian.query.storage.elasticsearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.elasticsearch.client.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingjian.query.creditstanding.CreditStandingFold;
import org.mingjian.query.creditstanding.CreditStandingView;
import org.mingjian.query.projection.ViewVersion;
import org.mingjian.query.search.ChangedSubjects;
import org.mingjian.query.search.OneVersion;
import org.mingjian.query.search.Page;
import org.mingjian.query.search.Slice;
import org.mingjian.query.support.Facts;
import org.mingjian.query.support.History;
import org.mingjian.query.support.Packs;
import org.mingjian.query.support.TestElasticsearch;

class ElasticsearchChangedSubjectsIT {
    /** A number of its own: no other test has this index. */
    private static final ViewVersion VERSION = new ViewVersion("creditstanding", 7_701);

    private static final List<String> HENAN = List.of("CN-41");
    private static final List<String> BEGINNING = List.of("-1");

    private final ChangedSubjects subjects = new ElasticsearchChangedSubjects(TestElasticsearch.http());

    @BeforeEach
    void emptyIndex() throws IOException {
        TestElasticsearch.delete(VERSION.index());
        Request create = new Request("PUT", "/" + VERSION.index());
        create.setJsonEntity(IndexDefinition.of("creditstanding").canonical());
        TestElasticsearch.client().performRequest(create);
        OneVersion.choose(List.of(VERSION));
    }

    @AfterEach
    void forget() throws IOException {
        OneVersion.forget();
        TestElasticsearch.delete(VERSION.index());
    }

    private static void write(String subject, String region) throws IOException {
        CreditStandingView view = new History()
                .add(subject, subject, Facts.registered("花园宾馆", region))
                .view(new CreditStandingFold(Packs.SHIPPED), subject);
        Request put = new Request("PUT", "/" + VERSION.index() + "/_doc/" + subject);
        put.addParameter("refresh", "true");
        put.setJsonEntity(TestElasticsearch.http().json().writeValueAsString(view));
        TestElasticsearch.client().performRequest(put);
    }

    private List<String> names(Page<CreditStandingView> page) {
        return page.items().stream().map(CreditStandingView::subject).toList();
    }

    @Test
    void readsInTheOrderOfTheLastWrites() throws IOException {
        for (String subject : List.of("Subject-a.1", "Subject-a.2", "Subject-a.3", "Subject-a.1")) {
            write(subject, "CN-410105");
        }

        Page<CreditStandingView> first = subjects.changed(HENAN, new Slice(BEGINNING, 2));
        Page<CreditStandingView> second = subjects.changed(HENAN, new Slice(first.last(), 2));

        assertThat(names(first)).containsExactly("Subject-a.2", "Subject-a.3");
        assertThat(names(second)).containsExactly("Subject-a.1");
        assertThat(second.last()).isEmpty();
    }

    @Test
    void findsWhatIsWrittenAfterTheEnd() throws IOException {
        write("Subject-a.1", "CN-410105");
        List<String> end = subjects.changed(HENAN, new Slice(BEGINNING, 1)).last();
        assertThat(names(subjects.changed(HENAN, new Slice(end, 10)))).isEmpty();

        write("Subject-a.2", "CN-410105");

        assertThat(names(subjects.changed(HENAN, new Slice(end, 10)))).containsExactly("Subject-a.2");
    }

    @Test
    void leavesOutWhoLiesElsewhere() throws IOException {
        write("Subject-a.1", "CN-370100");
        write("Subject-a.2", "CN-410105");

        assertThat(names(subjects.changed(HENAN, new Slice(BEGINNING, 10)))).containsExactly("Subject-a.2");
        assertThat(names(subjects.changed(List.of("CN-37", "CN-41"), new Slice(BEGINNING, 10))))
                .hasSize(2);
    }
}
