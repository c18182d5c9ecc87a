package org.mingjing.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The realm in a real Keycloak, started once. */
class KeycloakTest {
    private static final String CHALLENGE = "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    @TempDir
    private static Path directory;

    private static Suite suite;

    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws Exception {
        suite = Suite.start(SuiteOptions.ofCheckout()
                .in(directory)
                .on(Ports.free())
                .only(Set.of("keycloak"))
                .tellingTo(new PrintStream(PrintStream.nullOutputStream())));
    }

    @AfterAll
    static void stop() {
        suite.close();
    }

    @Test
    void aTokenSaysForWhomItIsAndWhoHoldsIt() throws Exception {
        var claims = claims(suite.signIn().as("examiner-and-collective-xzsp"));

        assertThat(claims.get("aud").asText()).isEqualTo("mingjing");
        assertThat(claims.get("typ").asText()).isEqualTo("Bearer");
        assertThat(claims.get("iss").asText()).isEqualTo(suite.addresses().realm());
        assertThat(claims.get("unit").asText()).isEqualTo("EB-XZSP");
        assertThat(claims.get("official").asText()).isEqualTo("EXAMINER-AND-COLLECTIVE-XZSP");
        assertThat(claims.get("preferred_username").asText()).isEqualTo("examiner-and-collective-xzsp");
        assertThat(claims.at("/realm_access/roles"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("examiner", "collective-member");
        assertThat(claims.get("exp").asLong() - claims.get("iat").asLong()).isEqualTo(300);
        assertThat(header(suite.signIn().as("examiner-and-collective-xzsp"))
                        .get("alg")
                        .asText())
                .isEqualTo("RS256");
    }

    @Test
    void theMunicipalSystemHasItsRoleAndNeitherUnitNorOfficial() throws Exception {
        var claims = claims(suite.signIn().asMunicipalSystem());

        assertThat(claims.get("aud").asText()).isEqualTo("mingjing");
        assertThat(claims.at("/realm_access/roles"))
                .extracting(JsonNode::asText)
                .containsExactly("integration");
        assertThat(claims.has("unit")).isFalse();
        assertThat(claims.has("official")).isFalse();
    }

    @Test
    void afterWrongPasswordsTheRightOneIsRefusedToo() throws Exception {
        assertThat(password("deputy-eb", SignIn.DEMO_PASSWORD).statusCode()).isEqualTo(200);
        for (int i = 0; i < 5; i++) {
            assertThat(password("deputy-eb", "wrong-" + i).statusCode()).isBetween(400, 401);
        }
        assertThat(password("deputy-eb", SignIn.DEMO_PASSWORD).statusCode()).isBetween(400, 401);
        assertThatThrownBy(() -> suite.signIn().as("deputy-eb")).hasMessageContaining("deputy-eb");
    }

    @Test
    void theGatewaySignsNobodyInWithoutAChallenge() throws Exception {
        var gateway = suite.addresses().gateway();

        assertThat(authorize(gateway, "").headers().firstValue("location").orElseThrow())
                .contains("error=invalid_request");
        assertThat(authorize(gateway, CHALLENGE + "&code_challenge_method=plain")
                        .headers()
                        .firstValue("location")
                        .orElseThrow())
                .contains("error=invalid_request");
        assertThat(authorize(gateway, CHALLENGE + "&code_challenge_method=S256").statusCode())
                .as("the sign-in page")
                .isEqualTo(200);
    }

    @Test
    void nobodyIsSentElsewhereAfterSigningIn() throws Exception {
        assertThat(authorize("http://localhost.example.org", CHALLENGE + "&code_challenge_method=S256")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void theGatewaysSecretIsTheOneOfThisSuite() throws Exception {
        var answer = post("grant_type=client_credentials&client_id=municipal-system&client_secret=guess");

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> password(String account, String password) throws Exception {
        return post("grant_type=password&client_id=demo&username=" + account + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8));
    }

    private HttpResponse<String> post(String form) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(suite.addresses().realm() + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> authorize(String redirect, String challenge) throws Exception {
        var query = "?client_id=gateway&response_type=code&scope=openid&redirect_uri="
                + URLEncoder.encode(redirect + "/", StandardCharsets.UTF_8) + challenge;
        return http.send(
                HttpRequest.newBuilder(URI.create(suite.addresses().realm() + "/protocol/openid-connect/auth" + query))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode header(String token) throws Exception {
        return part(token, 0);
    }

    private static JsonNode claims(String token) throws Exception {
        return part(token, 1);
    }

    private static JsonNode part(String token, int index) throws Exception {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[index]));
    }
}
