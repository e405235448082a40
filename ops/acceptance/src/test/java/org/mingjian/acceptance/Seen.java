package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

/** Answers to who names what was seen. */
final class Seen {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Seen() {}

    /** Asks again as long as a view says that it is behind, as it may where much else goes on. */
    static Answer answer(Caller node, String question) {
        Answer answer = await().atMost(PATIENCE)
                .until(() -> node.get(question), given -> !given.code().equals("view-behind"));
        assertThat(answer.status()).as("%s: %s", question, answer.text()).isEqualTo(200);
        return answer;
    }
}
