package org.mingjing.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BearerTokenTest extends GatewayTest {
    private static final String PRIVATE = "/api/risk/v1/powers";
    private static final String PUBLIC = "/api/risk/v1/public/catalogues";

    @Test
    void a_good_token_travels_on_to_the_service() {
        var token = outside.keycloak.signed(outside.keycloak.accessToken());
        given().auth()
                .oauth2(token)
                .get(PRIVATE)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("uri", equalTo(PRIVATE))
                .body("headers.authorization", equalTo("Bearer " + token));
    }

    @Test
    void who_am_i_is_answered_from_the_token() {
        asHandler()
                .get("/me")
                .then()
                .statusCode(200)
                .body("official", equalTo("HANDLER-XZSP"))
                .body("unit", equalTo("EB-XZSP"))
                .body("roles[0]", equalTo("handler"));
    }

    @Test
    void without_a_token_a_program_gets_401_and_no_redirect() {
        given().redirects()
                .follow(false)
                .get(PRIVATE)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("type", equalTo("/problems/sign-in-required"))
                .body("title", equalTo("需要登录"))
                .body("instance", equalTo(PRIVATE));
    }

    @Test
    void problems_are_told_in_english_on_request() {
        given().header("Accept-Language", "en-GB,zh;q=0.3")
                .get(PRIVATE)
                .then()
                .statusCode(401)
                .body("title", equalTo("Sign-in required"));
    }

    @Test
    void public_paths_need_no_token() {
        given().get(PUBLIC).then().statusCode(200).body("headers.authorization", nullValue());
    }

    @Test
    void expired() {
        refused(outside.keycloak.signed(
                outside.keycloak.accessToken().expiresAt(Instant.now().minusSeconds(60))));
    }

    @Test
    void not_yet_valid() {
        refused(outside.keycloak.signed(outside.keycloak
                .accessToken()
                .claim("nbf", Instant.now().plusSeconds(600).getEpochSecond())));
    }

    @Test
    void for_another_audience() {
        refused(outside.keycloak.signed(outside.keycloak.accessToken().audience("account")));
    }

    @Test
    void of_another_issuer() {
        refused(outside.keycloak.signed(outside.keycloak.accessToken().issuer("http://elsewhere/realms/mingjing")));
    }

    @Test
    void signed_with_another_key() {
        refused(outside.keycloak
                .accessToken()
                .jws()
                .keyId(StandInKeycloak.KEY_ID)
                .sign(StandInKeycloak.newKeys().getPrivate()));
    }

    @Test
    void of_an_unknown_key() {
        refused(outside.keycloak.accessToken().jws().keyId("../unknown").sign(outside.keycloak.keys.getPrivate()));
    }

    @Test
    void signed_with_the_public_key_as_a_shared_secret() {
        var secret = new SecretKeySpec(outside.keycloak.keys.getPublic().getEncoded(), "HmacSHA256");
        refused(outside.keycloak
                .accessToken()
                .jws()
                .keyId(StandInKeycloak.KEY_ID)
                .sign(secret));
    }

    @Test
    void not_signed() {
        var parts = outside.keycloak.signed(outside.keycloak.accessToken()).split("\\.");
        var header = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.US_ASCII));
        refused(header + "." + parts[1] + ".");
    }

    @Test
    void an_id_token_is_not_a_bearer_token() {
        refused(outside.keycloak.signed(outside.keycloak.idToken()));
    }

    @Test
    void an_id_token_for_our_audience_is_not_a_bearer_token() {
        refused(outside.keycloak.signed(outside.keycloak.idToken().audience("mingjing")));
    }

    @Test
    void garbage() {
        refused("garbage");
        refused("..");
        refused("a.b.c");
        refused("e30.e30.e30");
        refused("!.!.!");
        refused("a.b.c.d.e");
        refused("x".repeat(10_000));
    }

    /** On a public path too: whoever shows a token means to be known. */
    private void refused(String token) {
        var before = outside.risk.requests.get();
        for (var path : new String[] {PRIVATE, PUBLIC}) {
            given().auth()
                    .oauth2(token)
                    .get(path)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .header("WWW-Authenticate", startsWith("Bearer"))
                    .body("type", equalTo("/problems/sign-in-required"));
        }
        org.assertj.core.api.Assertions.assertThat(outside.risk.requests).hasValue(before);
    }
}
