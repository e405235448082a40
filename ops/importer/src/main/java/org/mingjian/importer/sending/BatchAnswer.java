package org.mingjian.importer.sending;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mingjian.importer.ImportFailure;
import org.mingjian.importer.planning.PlannedCommand;
import org.mingjian.importer.sending.Answer.Kind;

/** Reads the answer to a batch, line by line. Lines cut off are as if never answered. */
final class BatchAnswer {
    private static final int LONGEST_REASON = 1_500;
    private static final ObjectMapper JSON = new ObjectMapper();
    /** These say that the mapping, or the client, is at fault: every further record would fare the same. */
    private static final Set<String> FATAL = Set.of("unknown-command", "unknown-field", "forbidden");

    private BatchAnswer() {}

    static Attempt read(List<PlannedCommand> commands, String body) {
        @Nullable Answer[] answers = new @Nullable Answer[commands.size()];
        String trouble = "";
        for (String line : body.split("\n")) {
            JsonNode answer = parse(line);
            int index = answer == null ? -1 : answer.path("line").asInt(0) - 1;
            if (answer == null || index < 0 || index >= answers.length) {
                continue;
            }
            int status = answer.path("status").asInt();
            if (status == 503 || status == 429) {
                trouble = answer.path("problem").path("code").asText("busy");
            } else {
                answers[index] = answer(commands.get(index), status, answer);
            }
        }
        if (trouble.isEmpty() && Arrays.asList(answers).contains(null)) {
            trouble = "the answer broke off";
        }
        return new Attempt(Arrays.asList(answers), trouble, Duration.ZERO);
    }

    private static @Nullable JsonNode parse(String line) {
        try {
            return line.isBlank() ? null : JSON.readTree(line);
        } catch (JsonProcessingException e) {
            return null;
        }
    }

    private static Answer answer(PlannedCommand command, int status, JsonNode answer) {
        if (status / 100 == 2) {
            return Answer.of(answer.path("replayed").asBoolean() ? Kind.REPLAYED : Kind.ACCEPTED);
        }
        JsonNode problem = answer.path("problem");
        String code = problem.path("code").asText("status-" + status);
        String reason = reason(problem);
        if (FATAL.contains(code)) {
            throw new ImportFailure(
                    code, "the command side does not take " + command.command() + " from this mapping: " + reason);
        }
        return switch (code) {
            case "already-recorded" -> Answer.of(Kind.ALREADY_THERE);
            case "already-exists", "historic-differs" -> new Answer(Kind.EXISTS, code, reason, differing(problem));
            default -> Answer.refused(code, reason);
        };
    }

    private static Set<String> differing(JsonNode problem) {
        Set<String> fields = new TreeSet<>();
        problem.at("/facts/differences")
                .forEach(difference -> fields.add(difference.path("field").asText()));
        return fields;
    }

    private static String reason(JsonNode problem) {
        String detail = problem.path("detail").asText(problem.path("title").asText(""));
        JsonNode facts = problem.path("facts");
        String reason = facts.isEmpty() ? detail : (detail + " " + facts).strip();
        return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + " …" : reason;
    }
}
