package org.mingjing.testkit;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.Set;

/** Requests as somebody: {@code As.role("handler").unit("EB-XZSP").official("HANDLER-XZSP").request()}. */
public final class As {
    private final Set<String> roles;
    private String unit;
    private String official;

    private As(Set<String> roles) {
        this.roles = roles;
    }

    public static As role(String... roles) {
        return new As(Set.of(roles));
    }

    public static RequestSpecification nobody() {
        return given();
    }

    public static RequestSpecification bearing(String token) {
        return given().auth().oauth2(token);
    }

    public As unit(String code) {
        this.unit = code;
        return this;
    }

    public As official(String code) {
        this.official = code;
        return this;
    }

    public RequestSpecification request() {
        return bearing(token());
    }

    public String token() {
        return new Tokens(roles, unit, official).signed();
    }
}
