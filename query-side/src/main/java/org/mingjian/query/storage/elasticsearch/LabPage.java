package org.mingjian.query.storage.elasticsearch;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingjian.query.credit.Fact;
import org.mingjian.query.documents.AsEntries;
import org.mingjian.query.policylab.LabSubject;
import org.mingjian.query.sharing.Organisations;

/** Reads subjects straight off a page of hits, with no tree between and nothing of a document but what runs need. */
final class LabPage {

    /** The part of a document that is read. */
    record Document(
            String subject,
            @Nullable String kind,
            String jurisdiction,
            @Nullable List<String> regions,
            @AsEntries @Nullable Map<String, Unit> units,
            boolean recheck,
            @AsEntries @Nullable Map<String, Fact> facts) {
        LabSubject lean() {
            return new LabSubject(
                    subject,
                    jurisdiction,
                    Organisations.isOne(kind),
                    regions == null ? List.of() : regions,
                    units == null
                            ? 0
                            : Math.toIntExact(
                                    units.values().stream().filter(Unit::isRun).count()),
                    recheck,
                    facts == null ? Map.of() : facts);
        }
    }

    record Unit(boolean open, @Nullable LocalDate until) {
        boolean isRun() {
            return open && until == null;
        }
    }

    /** What of a document the server is asked for. Units come whole: a pattern for parts of them stops at the dots in their names. */
    static final List<String> FIELDS =
            List.of("subject", "kind", "jurisdiction", "regions", "units", "recheck", "facts");

    private final ObjectReader documents;
    private final List<LabSubject> subjects = new ArrayList<>();
    private long last = -1;

    LabPage(ObjectMapper json) {
        documents = json.readerFor(Document.class);
    }

    LabPage read(JsonParser answer) throws IOException {
        answer.nextToken();
        while (answer.nextToken() == JsonToken.FIELD_NAME) {
            String field = answer.currentName();
            JsonToken value = answer.nextToken();
            if (field.equals("hits") && value == JsonToken.START_ARRAY) {
                while (answer.nextToken() == JsonToken.START_OBJECT) {
                    hit(answer);
                }
            } else if (!field.equals("hits")) {
                answer.skipChildren();
            }
        }
        return this;
    }

    private void hit(JsonParser answer) throws IOException {
        while (answer.nextToken() == JsonToken.FIELD_NAME) {
            String field = answer.currentName();
            answer.nextToken();
            switch (field) {
                case "_source" ->
                    subjects.add(documents.<Document>readValue(answer).lean());
                case "sort" -> {
                    answer.nextToken();
                    last = answer.getLongValue();
                    answer.nextToken();
                }
                default -> answer.skipChildren();
            }
        }
    }

    List<LabSubject> subjects() {
        return subjects;
    }

    /** Where the next page goes on. */
    List<Long> last() {
        return List.of(last);
    }
}
