package org.mingjing.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.accountability.AccountabilityFixtures.API;
import static org.mingjing.accountability.AccountabilityFixtures.complain;
import static org.mingjing.accountability.AccountabilityFixtures.lookUp;
import static org.mingjing.accountability.AccountabilityFixtures.office;
import static org.mingjing.accountability.AccountabilityFixtures.rate;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.mingjing.testkit.As;

/** What an operator would see who sends traces somewhere. */
@QuarkusTest
class TraceTest {
    @Inject
    Traced traced;

    @Test
    void whoComplainsOrRatesLeavesNoTrace() {
        var office = office();
        String receipt = complain(office, "ATTITUDE", "一").path("receipt");
        lookUp(receipt).then().statusCode(200);
        rate(office.invitation(), 5).then().statusCode(201);
        As.nobody()
                .contentType("application/json")
                .queryParam("from", "a-page")
                .body("{}")
                .post(API + "/public/complaints")
                .then()
                .statusCode(400);
        As.nobody().get(API + "/public/powers/" + office.power()).then().statusCode(200);

        assertThat(traced.paths())
                .contains(API + "/public/powers/" + office.power())
                .noneMatch(path -> path.contains("complaint") || path.contains("evaluation"));
    }

    /** Hears of every span that would be exported. */
    @ApplicationScoped
    static class Traced implements SpanProcessor {
        private static final AttributeKey<String> PATH = AttributeKey.stringKey("url.path");

        private final List<String> paths = new CopyOnWriteArrayList<>();

        List<String> paths() {
            return List.copyOf(paths);
        }

        @Override
        public void onStart(Context parent, ReadWriteSpan span) {
            var path = span.getAttribute(PATH);
            // The supervisor's desk is traced like any other.
            if (path != null && path.contains("/public/")) {
                paths.add(path);
            }
        }

        @Override
        public boolean isStartRequired() {
            return true;
        }

        @Override
        public void onEnd(ReadableSpan span) {
            // Heard of at its start already.
        }

        @Override
        public boolean isEndRequired() {
            return false;
        }
    }
}
