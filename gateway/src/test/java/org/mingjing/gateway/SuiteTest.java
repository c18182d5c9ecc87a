package org.mingjing.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SuiteTest extends GatewayTest {

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
    void metrics_are_by_route_and_not_by_path() {
        given().get("/api/risk/v1/public/one-of-many").then().statusCode(200);
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("uri=\"/api/risk/{path}\""))
                .body(org.hamcrest.Matchers.not(containsString("one-of-many")));
    }

    @Test
    void live_and_ready() {
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
    }
}
