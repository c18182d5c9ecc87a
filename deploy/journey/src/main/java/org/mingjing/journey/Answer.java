package org.mingjing.journey;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What came back.
 *
 * @param etag null when there is none
 * @param shown the fields of the body to be told when somebody asks what came back
 */
record Answer(int status, JsonNode body, String etag, List<String> shown) {
    private static final String PROBLEMS = "/problems/";
    private static final int TOLD_AT_MOST = 300;

    Answer(int status, JsonNode body, String etag) {
        this(status, body, etag, List.of());
    }

    Answer expect(int expected) {
        if (status != expected) {
            throw new StepFailed("应为 expected " + expected + ", 实为 was " + this);
        }
        return this;
    }

    /** A refusal is right when it is refused for the reason it should be. */
    Answer refused(int expected, String problem) {
        if (status != expected || !problem().equals(problem)) {
            throw new StepFailed("应为 expected " + expected + " " + problem + ", 实为 was " + this);
        }
        return this;
    }

    Answer showing(String... fields) {
        return new Answer(status, body, etag, List.of(fields));
    }

    /** The code of a problem; empty when this is none. */
    String problem() {
        var type = body.path("type").asText();
        return type.startsWith(PROBLEMS) ? type.substring(PROBLEMS.length()) : "";
    }

    /** A field by name or, with slashes, by its way; missing ones fail. */
    JsonNode field(String way) {
        var found = way.startsWith("/") ? body.at(way) : body.path(way);
        if (found.isMissingNode()) {
            throw new StepFailed(way + " 缺失 is missing in " + this);
        }
        return found;
    }

    String text(String way) {
        return field(way).asText();
    }

    List<JsonNode> items() {
        return StreamSupport.stream(field("items").spliterator(), false).toList();
    }

    @Override
    public String toString() {
        if (!problem().isEmpty()) {
            return status + " " + problem() + " · " + body.path("detail").asText() + errors();
        }
        if (!shown.isEmpty()) {
            return status + " "
                    + shown.stream()
                            .map(name -> name + "=" + plain(body.path(name)))
                            .collect(Collectors.joining(", "));
        }
        var text = body.toString();
        return status + " " + (text.length() > TOLD_AT_MOST ? text.substring(0, TOLD_AT_MOST) + "…" : text);
    }

    private String errors() {
        var errors = body.path("errors");
        return errors.isEmpty() ? "" : " " + errors;
    }

    private static String plain(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
