package org.mingjing.gateway.signin;

/** The only paths where an anonymous browser is sent to Keycloak; programs must get a 401 that they can read. */
final class SignInPaths {
    static final String SIGN_IN = "/sign-in";
    static final String SIGN_OUT = "/sign-out";

    private SignInPaths() {}
}
