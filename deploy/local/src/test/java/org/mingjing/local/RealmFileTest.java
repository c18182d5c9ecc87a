package org.mingjing.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class RealmFileTest {
    private static final List<String> ROLES = List.of(
            "handler",
            "examiner",
            "reviewer",
            "approver",
            "collective-member",
            "unit-leader",
            "deputy-leader",
            "joint-office",
            "party-committee",
            "supervisor",
            "risk-analyst",
            "auditor",
            "integration",
            "system-admin",
            "security-admin");

    private final RealmFile file =
            new RealmFile(SuiteOptions.ofCheckout().root().resolve("deploy/keycloak"));
    private final JsonNode realm = file.realm();
    private final JsonNode demo = file.demoAccounts();

    @Test
    void everyRoleIsThereAndExplainedInBothLanguages() {
        assertThat(each(realm.at("/roles/realm")).map(role -> text(role, "name")))
                .containsExactlyInAnyOrderElementsOf(ROLES);
        assertThat(each(realm.at("/roles/realm")).map(role -> text(role, "description")))
                .allSatisfy(description -> assertThat(description).matches("\\p{IsHan}+ / [A-Za-z].*"));
    }

    @Test
    void noSecretIsWrittenInIt() {
        assertThat(each(realm.get("clients")).filter(client -> client.has("secret")))
                .hasSize(2)
                .allSatisfy(client -> assertThat(text(client, "secret")).matches("\\$\\{MINGJING_[A-Z_]+}"));
        assertThat(realm.findValues("credentials")).isEmpty();
    }

    @Test
    void peopleSignInWithProofOfPossessionOnly() {
        var gateway = client(realm, "gateway");
        assertThat(gateway.at("/attributes/pkce.code.challenge.method").asText())
                .isEqualTo("S256");
        assertThat(gateway.get("publicClient").asBoolean()).isFalse();
        assertThat(gateway.get("directAccessGrantsEnabled").asBoolean()).isFalse();
    }

    @Test
    void noClientHasTheImplicitFlow() {
        assertThat(Stream.concat(each(realm.get("clients")), each(demo.get("clients"))))
                .hasSize(3)
                .allSatisfy(
                        client -> assertThat(client.get("implicitFlowEnabled").asBoolean(true))
                                .isFalse());
    }

    @Test
    void everyClientAsksForTheAudienceThatServicesCheck() {
        assertThat(Stream.concat(each(realm.get("clients")), each(demo.get("clients"))))
                .allSatisfy(client -> assertThat(client.findValuesAsText("included.custom.audience"))
                        .containsExactly("mingjing"));
    }

    @Test
    void theOtherSystemHasItsRoleAndNoOther() {
        assertThat(each(realm.get("users"))).singleElement().satisfies(user -> {
            assertThat(text(user, "serviceAccountClientId")).isEqualTo("municipal-system");
            assertThat(texts(user.get("realmRoles"))).containsExactly("integration");
        });
    }

    @Test
    void guessingIsSlowedDownAndLivesAreShort() {
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
        assertThat(realm.get("accessCodeLifespan").asInt()).isLessThanOrEqualTo(60);
        assertThat(realm.get("defaultSignatureAlgorithm").asText()).isEqualTo("RS256");
        assertThat(text(realm, "passwordPolicy")).contains("length(12)", "passwordHistory", "notUsername");
    }

    @Test
    void whatHappenedIsKeptForAWhileAndThenForgotten() {
        assertThat(realm.get("eventsEnabled").asBoolean()).isTrue();
        assertThat(realm.get("adminEventsEnabled").asBoolean()).isTrue();
        // The Cybersecurity Law, article 21, asks for six months at least.
        assertThat(realm.get("eventsExpiration").asInt()).isGreaterThanOrEqualTo(184 * 86_400);
        assertThat(realm.at("/attributes/adminEventsExpiration").asInt()).isGreaterThanOrEqualTo(184 * 86_400);
    }

    @Test
    void nobodyChangesTheirOwnUnit() throws Exception {
        var profile = new ObjectMapper()
                .readTree(realm.at(
                                "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                        .asText());
        assertThat(each(profile.get("attributes"))
                        .filter(a -> Set.of("unit", "official").contains(text(a, "name"))))
                .hasSize(2)
                .allSatisfy(attribute ->
                        assertThat(texts(attribute.at("/permissions/edit"))).containsExactly("admin"));
    }

    @Test
    void everyDemoAccountHasAUnitOfTheSampleAnOfficialCodeAndARole() throws Exception {
        var units =
                Files.readAllLines(SuiteOptions.ofCheckout().root().resolve("deploy/sample-bureau/units.csv")).stream()
                        .map(line -> line.split(",")[0])
                        .collect(Collectors.toSet());
        assertThat(each(demo.get("users"))).hasSizeGreaterThan(30).allSatisfy(user -> {
            assertThat(units).contains(user.at("/attributes/unit/0").asText());
            assertThat(user.at("/attributes/official/0").asText())
                    .isEqualTo(text(user, "username").toUpperCase(java.util.Locale.ROOT));
            assertThat(ROLES).containsAll(texts(user.get("realmRoles")));
            assertThat(user.at("/credentials/0/value").asText()).isEqualTo(SignIn.DEMO_PASSWORD);
        });
    }

    @Test
    void everyRoleOfPeopleHasADemoAccount() {
        var held = each(demo.get("users"))
                .flatMap(user -> texts(user.get("realmRoles")).stream())
                .collect(Collectors.toSet());
        assertThat(ROLES).filteredOn(role -> !role.equals("integration")).isSubsetOf(held);
    }

    private static JsonNode client(JsonNode realm, String id) {
        return each(realm.get("clients"))
                .filter(client -> text(client, "clientId").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static List<String> texts(JsonNode array) {
        return each(array).map(JsonNode::asText).toList();
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asText();
    }
}
