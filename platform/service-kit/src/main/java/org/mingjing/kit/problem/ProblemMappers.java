package org.mingjing.kit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.mingjing.kit.text.PlainDate;
import org.mingjing.kit.text.RefusedDate;
import org.mingjing.kit.text.RefusedText;

/** Turns every failure of a request into a problem document, once, at the edge. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final Map<Integer, String> BY_STATUS = Map.of(
            400, "malformed",
            401, "unauthenticated",
            403, "forbidden",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "too-large",
            415, "unsupported-media-type");

    private final Problems problems;

    ProblemMappers(Problems problems) {
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response ruleBroken(RuleBroken broken) {
        return problems.answer(broken.code(), broken.arguments());
    }

    @ServerExceptionMapper
    Response inputRefused(InputRefused refused) {
        return problems.answer(refused.code(), refused.errors(problems), refused.arguments());
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid) {
        return problems.answer(
                "invalid-input",
                invalid.getConstraintViolations().stream()
                        .map(violation -> new Problem.FieldError(field(violation), violation.getMessage()))
                        .sorted(java.util.Comparator.comparing(Problem.FieldError::field))
                        .toList());
    }

    /** Quarkus has a mapper of its own for these, which would answer with something else than a problem. */
    @ServerExceptionMapper
    Response mismatchedJson(MismatchedInputException malformed) {
        return malformedJson(malformed);
    }

    @ServerExceptionMapper
    Response malformedJson(JsonProcessingException malformed) {
        var where = malformed instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(part -> part.getFieldName() == null ? "[" + part.getIndex() + "]" : part.getFieldName())
                        .collect(Collectors.joining("."))
                : "";
        if (malformed instanceof RefusedText text) {
            return problems.answer("text-refused", List.of(new Problem.FieldError(where, problems.text(text.flaw()))));
        }
        if (malformed instanceof RefusedDate) {
            return problems.answer(
                    "malformed",
                    List.of(new Problem.FieldError(
                            where, problems.text("date-out-of-range", PlainDate.FIRST, PlainDate.LAST))));
        }
        return problems.answer(
                "malformed",
                where.isEmpty() ? List.of() : List.of(new Problem.FieldError(where, problems.text("malformed-field"))));
    }

    @ServerExceptionMapper
    Response http(WebApplicationException failure) {
        if (failure.getCause() instanceof JsonProcessingException malformed) {
            return malformedJson(malformed);
        }
        int status = failure.getResponse().getStatus();
        if (status >= 500 || status < 400) {
            return status < 400 ? failure.getResponse() : unexpected(failure);
        }
        var problem = problems.answer(BY_STATUS.getOrDefault(status, "malformed"));
        var allow = failure.getResponse().getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? problem
                : Response.fromResponse(problem)
                        .header(HttpHeaders.ALLOW, allow)
                        .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused) {
        return problems.answer("forbidden");
    }

    @ServerExceptionMapper
    Response unauthenticated(UnauthorizedException refused) {
        return unauthenticated();
    }

    @ServerExceptionMapper
    Response authenticationFailed(AuthenticationFailedException refused) {
        return unauthenticated();
    }

    @ServerExceptionMapper
    Response changedMeanwhile(OptimisticLockException lost) {
        return problems.answer("changed-meanwhile");
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure) {
        var database = DatabaseFailure.of(failure);
        if (database.isPresent()) {
            return database.get().answer(problems, failure);
        }
        LOG.error("request failed", failure);
        return problems.answer("unexpected");
    }

    private Response unauthenticated() {
        return Response.fromResponse(problems.answer("unauthenticated"))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    /** {@code file.body.stars} is the validator's name for what the caller wrote as {@code stars}. */
    private static String field(ConstraintViolation<?> violation) {
        var path = violation.getPropertyPath().toString();
        int afterMethod = path.indexOf('.');
        int afterParameter = path.indexOf('.', afterMethod + 1);
        return afterParameter > 0 ? path.substring(afterParameter + 1) : path.substring(afterMethod + 1);
    }
}
