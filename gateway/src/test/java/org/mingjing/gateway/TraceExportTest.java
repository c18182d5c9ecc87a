package org.mingjing.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With every request traced: what nobody signs in for leaves nothing that could be exported, written or read. */
@QuarkusTest
@TestProfile(TraceExportTest.EveryRequestTraced.class)
class TraceExportTest extends GatewayTest {

    public static class EveryRequestTraced implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.otel.traces.sampler.arg", "1");
        }
    }

    @Inject
    EndedSpans spans;

    @ParameterizedTest
    @ValueSource(strings = {"risk", "process", "accountability"})
    void a_public_path_leaves_no_span(String service) {
        var open = "/api/" + service + "/v1/public/echo";
        given().body("{}").post(open).then().statusCode(200);
        given().get(open).then().statusCode(200);
        asHandler().get(open).then().statusCode(200);
        asHandler().get("/api/" + service + "/v1/echo").then().statusCode(200);

        await().untilAsserted(() ->
                assertThat(spans.seen()).anySatisfy(span -> assertThat(span).contains("/api/" + service + "/v1/echo")));
        assertThat(spans.seen()).noneSatisfy(span -> assertThat(span).contains("/public/"));
    }
}
