package org.mingjian.command.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.mingjian.command.shared.Refused;
import org.mingjian.command.shared.policy.ResidentIdPolicy;
import org.mingjian.command.shared.policy.Zones;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Names the stream of a natural person for their identity number, which is neither kept nor logged. */
@RestController
@RequestMapping("/api/v1/person-keys")
class PersonKeyController {

    private static final int LARGEST = 4096;

    private final PersonKeys keys;
    private final InstantSource clock;

    PersonKeyController(PersonKeys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Map<String, String> key(HttpServletRequest request) throws IOException {
        JsonNode number = CommandController.member(
                StrictJson.object(Body.of(request, LARGEST), Set.of("residentId")), "residentId");
        if (!number.isString()) {
            throw ProblemException.invalid("residentId", "missing");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Zones.of("CN"));
        Refused.ifAny(ResidentIdPolicy.judge(number.stringValue(), today));
        return Map.of("stream", keys.streamOf(number.stringValue()));
    }
}
