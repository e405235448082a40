package org.mingjian.query.projection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.log.UnreadableEventException;
import org.mingjian.query.projection.UndecodableEventException;

class ReasonsTest {

    @Test
    void namesTheFieldAndTheErrorButNotWhatTheFieldHeld() {
        String said =
                "elasticsearch 400 document_parsing_exception: [1:42] failed to parse field [owner.born] of type [date]"
                        + " in document with id 'SECRET'. Preview of field's value: 'SECRET' illegal_argument_exception:"
                        + " failed to parse date field [SECRET] with format [strict_date]";

        assertThat(Reasons.of(new IllegalArgumentException(said)))
                .isEqualTo(
                        "elasticsearch 400 document_parsing_exception field [owner.born] illegal_argument_exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "failed to parse date field [SECRET] with format [strict_date]",
                "Text 'SECRET' could not be parsed at index 0",
                "Cannot deserialize value of type `int` from String \"SECRET\": not a valid value",
                "No enum constant org.mingjian.Grade.SECRET",
                "For input string: \"SECRET\"",
                "the owner SECRET has no such licence"
            })
    void quotesNoValue(String said) {
        assertThat(Reasons.of(new IllegalArgumentException(said))).isEqualTo("IllegalArgumentException");
    }

    @Test
    void namesTheClassOfWhatWasThrown() {
        RuntimeException cause = new DateTimeParseException("Text 'SECRET' could not be parsed", "SECRET", 0);

        assertThat(Reasons.of(cause)).isEqualTo("DateTimeParseException");
        assertThat(Reasons.of(new NullPointerException())).isEqualTo("NullPointerException");
    }

    @Test
    void saysInItsOwnWordsWhyAnEventCannotBeRead() {
        var unreadable = new UnreadableEventException("mingjian.X", "7-9", "no class has its type", null);
        var foreign = new IllegalStateException("Malformed data: SECRET");

        assertThat(Reasons.of(new UndecodableEventException(
                        "mingjian.X", String.valueOf(unreadable.getMessage()), unreadable)))
                .contains("no class has its type");
        assertThat(Reasons.of(new UndecodableEventException("", "event-unreadable: " + foreign, foreign)))
                .isEqualTo("event-unreadable: IllegalStateException");
    }
}
