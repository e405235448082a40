package org.mingjian.demo;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Gives out the numbers of documents, counted by organ, word and year: 鉴北卫罚〔2025〕12号. */
final class Numbers {

    private final Map<String, Integer> last = new HashMap<>();

    /**
     * Has the next number given to a document.
     *
     * @param word what stands between the organ and the year
     * @param kind of the document
     */
    String assign(Story story, String word, String kind, String document) {
        Place place = story.place();
        String series = place.brief() + word + "〔" + story.day().getYear() + "〕";
        String number = series + last.merge(series, 1, Integer::sum) + "号";
        story.officer(
                "AssignDocumentNumber",
                "DocumentNumber-" + place.organ() + "." + escaped(number),
                Data.of("organ", place.organStream(), "number", number, "kind", kind, "document", document));
        return number;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            if (octet >= '0' && octet <= '9') {
                escaped.append((char) octet);
            } else {
                escaped.append('~').append(String.format("%02X", octet & 0xFF));
            }
        }
        return escaped.toString();
    }
}
