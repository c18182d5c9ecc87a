package org.mingjing.gateway;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** As much of an OpenID provider as the gateway talks to: discovery, keys, an authorization code with PKCE, tokens. */
public class StandInKeycloak {
    static final String KEY_ID = "stand-in";

    final KeyPair keys = newKeys();
    private final HttpServer server;
    private final Map<String, String> challenges = new ConcurrentHashMap<>();

    StandInKeycloak(Vertx vertx) {
        server = vertx.createHttpServer().requestHandler(this::handle);
        StandInService.await(server.listen(0, "127.0.0.1"));
    }

    String realm() {
        return "http://127.0.0.1:" + server.actualPort() + "/realms/mingjing";
    }

    void stop() {
        StandInService.await(server.close());
    }

    /** Claims as our realm writes them. */
    JwtClaimsBuilder accessToken() {
        return Jwt.issuer(realm())
                .subject("subject-of-handler")
                .audience(Set.of("mingjing", "account"))
                .claim("typ", "Bearer")
                .claim("preferred_username", "handler-xzsp")
                .claim("official", "HANDLER-XZSP")
                .claim("unit", "EB-XZSP")
                .claim("realm_access", Map.of("roles", Set.of("handler")))
                .issuedAt(Instant.now())
                .expiresIn(Duration.ofMinutes(5));
    }

    JwtClaimsBuilder idToken() {
        return Jwt.issuer(realm())
                .subject("subject-of-handler")
                .audience("gateway")
                .claim("typ", "ID")
                .claim("azp", "gateway")
                .claim("preferred_username", "handler-xzsp")
                .issuedAt(Instant.now())
                .expiresIn(Duration.ofMinutes(5));
    }

    String signed(JwtClaimsBuilder claims) {
        return claims.jws().keyId(KEY_ID).sign(keys.getPrivate());
    }

    private void handle(HttpServerRequest request) {
        switch (request.path().substring("/realms/mingjing".length())) {
            case "/.well-known/openid-configuration" -> json(request, discovery());
            case "/keys" -> json(request, jwks());
            case "/authorize" -> authorize(request);
            case "/token" -> token(request);
            default -> request.response().setStatusCode(404).end();
        }
    }

    private JsonObject discovery() {
        return new JsonObject()
                .put("issuer", realm())
                .put("jwks_uri", realm() + "/keys")
                .put("authorization_endpoint", realm() + "/authorize")
                .put("token_endpoint", realm() + "/token")
                .put("end_session_endpoint", realm() + "/logout");
    }

    private JsonObject jwks() {
        var key = (RSAPublicKey) keys.getPublic();
        return new JsonObject()
                .put(
                        "keys",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("kid", KEY_ID)
                                        .put("kty", "RSA")
                                        .put("alg", "RS256")
                                        .put("use", "sig")
                                        .put(
                                                "n",
                                                base64(unsigned(key.getModulus().toByteArray())))
                                        .put("e", base64(key.getPublicExponent().toByteArray()))));
    }

    private void authorize(HttpServerRequest request) {
        var code = "code-" + challenges.size();
        challenges.put(code, request.getParam("code_challenge"));
        request.response()
                .setStatusCode(302)
                .putHeader(
                        "Location",
                        request.getParam("redirect_uri") + "?state=" + request.getParam("state") + "&code=" + code)
                .end();
    }

    private void token(HttpServerRequest request) {
        request.setExpectMultipart(true).endHandler(end -> {
            var challenge = challenges.remove(request.getFormAttribute("code"));
            if (challenge == null || !challenge.equals(base64(sha256(request.getFormAttribute("code_verifier"))))) {
                request.response()
                        .setStatusCode(400)
                        .end(new JsonObject().put("error", "invalid_grant").toBuffer());
                return;
            }
            json(
                    request,
                    new JsonObject()
                            .put("access_token", signed(accessToken()))
                            .put("id_token", signed(idToken()))
                            .put("refresh_token", "refresh")
                            .put("token_type", "Bearer")
                            .put("expires_in", 300));
        });
    }

    private static void json(HttpServerRequest request, JsonObject body) {
        request.response().putHeader("Content-Type", "application/json").end(body.toBuffer());
    }

    static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] unsigned(byte[] number) {
        return number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number;
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
