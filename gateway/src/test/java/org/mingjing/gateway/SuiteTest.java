package org.mingjing.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SuiteTest extends GatewayTest {
    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @AfterEach
    void servicesDescribeThemselvesProperly() {
        outside.process.describedAs = "";
    }

    @Test
    void the_suite_is_well_when_every_service_is() {
        given().get("/health/suite")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("services.accountability", equalTo("UP"));
    }

    @Test
    void one_document_describes_all_services() {
        given().get("/openapi")
                .then()
                .statusCode(200)
                .body("openapi", equalTo("3.1.0"))
                .body("paths", hasKey("/api/risk/v1/things"))
                .body("paths", hasKey("/api/process/v1/things"))
                .body("components.schemas", hasKey("Thing"))
                .body("components.schemas", hasKey("ProcessThing"));
    }

    @Test
    void the_services_are_not_asked_anew_for_everybody_who_wants_the_document() {
        await().untilAsserted(() -> {
            var before = outside.risk.requests.get();
            for (var i = 0; i < 5; i++) {
                given().get("/openapi").then().statusCode(200);
            }
            assertThat(outside.risk.requests.get()).isLessThanOrEqualTo(before + 1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>", "[]", "\"\"", "{\"paths\":"})
    void a_service_that_describes_itself_in_no_json_is_named(String description) {
        outside.process.describedAs = description;
        await().untilAsserted(() -> given().get("/openapi")
                .then()
                .statusCode(503)
                .body("type", equalTo("/problems/description-incomplete"))
                .body("detail", containsString("process")));
    }

    @Test
    void pages_are_served_with_a_policy_that_runs_no_foreign_script() {
        given().get("/")
                .then()
                .statusCode(200)
                .body(containsString("明镜"))
                .header("Content-Security-Policy", startsWith("default-src 'self'"));
        given().get("/swagger").then().statusCode(200).body(containsString("swagger-ui-bundle.js"));
        given().get("/openapi-ui/swagger-ui-bundle.js").then().statusCode(200);
    }

    @Test
    void the_verifier_is_there_for_everybody_and_may_load_nothing() {
        given().get("/verify.html")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .body(containsString("c2sp.org/tlog-proof@v1"))
                .body(containsString("script-src 'sha256-"))
                .header("Content-Security-Policy", startsWith("default-src 'none'; script-src 'unsafe-inline'"));
    }

    @Test
    void metrics_are_by_route_and_not_by_path() {
        given().get("/api/risk/v1/public/one-of-many").then().statusCode(200);
        given().get(metrics)
                .then()
                .statusCode(200)
                .body(containsString("uri=\"/api/risk/{path}\""))
                .body(org.hamcrest.Matchers.not(containsString("one-of-many")));
    }

    @Test
    void metrics_are_not_for_the_outside() {
        given().get("/q/metrics").then().statusCode(404);
        asHandler().get("/q/metrics").then().statusCode(404);
        assertThat(metrics.getHost()).isIn("localhost", "127.0.0.1");
        assertThat(metrics.getPort()).isNotEqualTo(port());
    }

    @Test
    void live_and_ready() {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
    }
}
