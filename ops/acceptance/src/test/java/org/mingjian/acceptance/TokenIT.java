package org.mingjian.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** A token is good only whole, in time, from the right issuer and for the application that is asked. */
class TokenIT {

    private static final RunningSystem SYSTEM = RunningSystem.shared();
    private static final long HOUR = 3_600;

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("expired", claims -> claims.put("exp", claims.path("exp").asLong() - HOUR)),
                fault(
                        "not valid yet",
                        claims -> claims.put("nbf", claims.path("exp").asLong() + HOUR)),
                fault("from another issuer", claims -> claims.put("iss", "https://elsewhere.example")),
                fault("for another audience", claims -> claims.putArray("aud").add("elsewhere")),
                fault("for no audience", claims -> claims.remove("aud")));
    }

    private static Arguments fault(String name, Consumer<ObjectNode> change) {
        return Arguments.of(name, change);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void isRefusedByBothSides(String name, Consumer<ObjectNode> change) {
        ObjectNode claims = LocalSigner.claims(SYSTEM.token("officer"));
        change.accept(claims);
        Caller caller = SYSTEM.asNobody().withToken(new LocalSigner(SYSTEM).sign(claims));

        Answer query = caller.get("/api/v1/subjects");
        Answer command = caller.send(Command.of("CloseSubject", "Subject-uscc.91350200MA2YJ1XR9G", "{}"));

        assertThat(query.status()).as(name).isEqualTo(401);
        assertThat(query.code()).isEqualTo("unauthenticated");
        assertThat(command.status()).as(name).isEqualTo(401);
        assertThat(command.code()).isEqualTo("unauthenticated");
    }

    @Test
    void isAcceptedWhenNothingIsWrongWithIt() {
        ObjectNode claims = LocalSigner.claims(SYSTEM.token("officer"));

        Answer answer = SYSTEM.asNobody()
                .withToken(new LocalSigner(SYSTEM).sign(claims))
                .get("/api/v1/subjects");

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
}
