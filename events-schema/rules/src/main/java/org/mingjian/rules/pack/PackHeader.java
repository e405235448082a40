package org.mingjian.rules.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * What every pack says of itself.
 *
 * @param kind what it is about
 * @param id its name, for ever
 * @param version its version
 * @param titleZh its title in Chinese
 * @param titleEn its title in English
 * @param example true for a pack that shows the form and claims no authority
 * @param jurisdictions prefixes of the jurisdictions it holds in; the first is the one it is filed under
 * @param validFrom the first day on which it is in force
 * @param validTo the last day; null while open
 */
public record PackHeader(
        PackKind kind,
        String id,
        String version,
        String titleZh,
        String titleEn,
        boolean example,
        List<String> jurisdictions,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static PackHeader of(JsonNode root) {
        JsonNode end = root.get("validTo");
        return new PackHeader(
                PackKind.of(root.get("kind").asText()),
                root.get("id").asText(),
                root.get("version").asText(),
                root.get("title").get("zh").asText(),
                root.get("title").get("en").asText(),
                root.get("example").asBoolean(),
                StreamSupport.stream(root.get("jurisdictions").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList(),
                LocalDate.parse(root.get("validFrom").asText()),
                end.isNull() ? null : LocalDate.parse(end.asText()));
    }

    /** The jurisdiction that it is filed and published under. */
    public String jurisdiction() {
        return jurisdictions.get(0);
    }

    /** Name and version, as a reason names it. */
    public String name() {
        return id + " " + version;
    }

    /** Whether it is in force on a day. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether another of its kind would hold in its stead at one place on one day. */
    boolean overlaps(PackHeader other) {
        return kind == other.kind
                && (!kind.sideBySide() || id.equals(other.id))
                && jurisdictions.stream().anyMatch(other.jurisdictions::contains)
                && startsBy(validFrom, other.validTo)
                && startsBy(other.validFrom, validTo);
    }

    /** Whether another that would hold beside it bears its name and version, so that neither could be told by them. */
    boolean namedAs(PackHeader other) {
        return kind.sideBySide() && kind == other.kind && name().equals(other.name());
    }

    private static boolean startsBy(LocalDate from, @Nullable LocalDate end) {
        return end == null || !from.isAfter(end);
    }
}
