package org.mingjing.accountability;

import static org.hamcrest.Matchers.equalTo;
import static org.mingjing.accountability.AccountabilityFixtures.API;
import static org.mingjing.accountability.AccountabilityFixtures.supervisor;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjing.testkit.As;
import org.mingjing.testkit.Tokens;

@QuarkusTest
class TokenTest {
    private static final String COMPLAINTS = API + "/complaints";

    @Test
    void aGoodTokenOpens() {
        supervisor().get(COMPLAINTS).then().statusCode(200);
    }

    @Test
    void noTokenIsUnauthenticated() {
        As.nobody()
                .get(COMPLAINTS)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unauthenticated"));
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void aBadTokenIsUnauthenticated(String token) {
        As.bearing(token).get(COMPLAINTS).then().statusCode(401).contentType("application/problem+json");
    }

    static Stream<String> badTokens() {
        var tokens = new Tokens(Set.of("supervisor"), "EB-JC", "SUPERVISOR-JC");
        return Stream.of(
                tokens.expired(),
                tokens.forAnotherAudience(),
                tokens.idToken(),
                tokens.signedBySomebodyElse(),
                "rubbish");
    }
}
