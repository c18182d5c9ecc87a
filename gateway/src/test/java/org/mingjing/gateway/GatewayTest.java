package org.mingjing.gateway;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

/** The gateway as it runs, with an outside of our own around it. */
@QuarkusTestResource(Outside.class)
class GatewayTest {
    Outside outside;

    RequestSpecification asHandler() {
        return given().auth().oauth2(outside.keycloak.signed(outside.keycloak.accessToken()));
    }

    static int port() {
        return RestAssured.port;
    }
}
