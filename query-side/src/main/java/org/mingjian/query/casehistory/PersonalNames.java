package org.mingjian.query.casehistory;

import java.nio.charset.StandardCharsets;
import mingjian.shared.PersonalData;

/** How personal data is shown: in clear to officers and auditors, masked to everyone else who may see the record at all. */
public enum PersonalNames {
    CLEAR,
    MASKED;

    /** The text as whoever asks may see it; encrypted text stays closed. */
    public String shown(PersonalData data) {
        if (data.getKeyId() != null) {
            return "[encrypted]";
        }
        String text =
                StandardCharsets.UTF_8.decode(data.getContent().duplicate()).toString();
        if (this == CLEAR || text.isEmpty()) {
            return text;
        }
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first) + "**";
    }
}
