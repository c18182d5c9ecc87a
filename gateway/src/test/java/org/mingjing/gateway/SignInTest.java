package org.mingjing.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInTest extends GatewayTest {

    @Test
    void sign_in_leads_to_keycloak_with_a_code_challenge() {
        given().redirects()
                .follow(false)
                .get("/sign-in")
                .then()
                .statusCode(302)
                .header("Location", startsWith(outside.keycloak.realm() + "/authorize?"))
                .header("Location", containsString("code_challenge_method=S256"))
                .header("Location", containsString("response_type=code"));
    }

    @Test
    void a_person_signs_in_and_the_service_gets_the_access_token_but_no_cookie() {
        var browser = signedIn();
        assertThat(new JsonObject(browser.get("/me").body()).getString("official"))
                .isEqualTo("HANDLER-XZSP");

        var echo = new JsonObject(browser.get("/api/risk/v1/powers").body()).getJsonObject("headers");
        assertThat(echo.getString("authorization")).startsWith("Bearer ey");
        assertThat(echo.containsKey("cookie")).isFalse();
    }

    @Test
    void the_session_is_out_of_reach_of_scripts_and_of_other_sites() {
        var state =
                given().redirects().follow(false).get("/sign-in").getHeaders().getValues("Set-Cookie");
        assertThat(state)
                .isNotEmpty()
                .allSatisfy(cookie ->
                        assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax"));
        assertThat(signedIn().cookies())
                .filteredOn(cookie -> cookie.getName().startsWith("q_session"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie.isHttpOnly()).isTrue());
    }

    @Test
    void a_write_from_our_own_page_is_forwarded() {
        var browser = signedIn();
        var answer = browser.post("/api/risk/v1/powers", "Origin", browser.address());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"method\":\"POST\"");
    }

    @Test
    void a_write_from_elsewhere_or_from_nowhere_is_refused() {
        var browser = signedIn();
        var before = outside.risk.requests.get();
        for (var headers : new String[][] {{}, {"Origin", "https://evil.example"}, {"Origin", "null"}}) {
            var answer = browser.post("/api/risk/v1/powers", headers);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("/problems/origin-not-ours");
        }
        assertThat(outside.risk.requests).hasValue(before);
    }

    @Test
    void a_made_up_session_is_refused_and_not_sent_to_sign_in() {
        given().redirects()
                .follow(false)
                .cookie("q_session", "made-up")
                .get("/api/risk/v1/powers")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems/sign-in-required"));
        given().cookie("q_session", "made-up")
                .post("/api/risk/v1/powers")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/origin-not-ours"));
        given().redirects()
                .follow(false)
                .cookie("q_session_unknown-tenant", "made-up")
                .get("/api/risk/v1/powers")
                .then()
                .statusCode(401);
    }

    @Test
    void a_session_that_has_ended_bars_nobody_from_what_is_open_to_everybody() {
        given().cookie("q_session", "ended")
                .get("/api/risk/v1/public/catalogues")
                .then()
                .statusCode(200)
                .body("headers", not(hasKey("authorization")));
    }

    @Test
    void a_session_that_has_ended_does_not_bar_the_way_to_the_pages() {
        given().cookie("q_session", "ended").get("/").then().statusCode(200);
        given().cookie("q_session", "ended").get("/me").then().statusCode(200).body("signedIn", equalTo(false));
        given().redirects()
                .follow(false)
                .cookie("q_session", "ended")
                .get("/sign-in")
                .then()
                .statusCode(302)
                .header("Location", startsWith(outside.keycloak.realm()));
    }

    @Test
    void signing_out_ends_the_session() {
        var browser = signedIn();
        browser.get("/sign-out");
        assertThat(new JsonObject(browser.get("/me").body()).getBoolean("signedIn"))
                .isFalse();
    }

    @Test
    void nobody_is_signed_in_without_a_session() {
        given().get("/me").then().statusCode(200).body("signedIn", equalTo(false));
    }

    private Browser signedIn() {
        var browser = new Browser(port());
        assertThat(browser.get("/sign-in").statusCode()).isEqualTo(200);
        return browser;
    }
}
