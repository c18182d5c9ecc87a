package org.mingjing.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * An RFC 9457 problem document.
 *
 * @param type {@code /problems/<code>}, stable; clients branch on it
 * @param title what kind of problem, in the caller's language
 * @param status HTTP status
 * @param detail what happened here, in the caller's language
 * @param instance path of the request
 * @param errors what is wrong with which field of the input; left out when there is none
 * @param traceId finds the request in logs and traces; left out where there is no trace
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<FieldError> errors,
        String traceId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** What is wrong with one field: its path or, in a table, its row and column. */
    public record FieldError(String field, String message) {}
}
