package org.mingjing.journey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjing.journey.Scene.PROCESS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a case leaves in the public log, before the verifier that everybody has: as it is, and damaged. */
@ExtendWith(OneSuite.class)
@Order(2)
@TestInstance(Lifecycle.PER_CLASS)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class PublicLogTest {
    private final SuiteUnderTest running;
    private final Caller anybody;
    private final Verifier verifier;
    private final Path policy;
    private final String log;

    private byte[] older;
    private JsonNode registered;
    private ObjectNode published;

    PublicLogTest(SuiteUnderTest running) {
        this.running = running;
        this.anybody = running.scene().gateway().asAnybody();
        this.verifier = new Verifier(running.root().resolve("deploy/verifier/target/verifier.jar"), running.verified());
        this.policy = running.folder().resolve("data/log/policy");
        this.log = running.suite().addresses().gateway() + "/log/";
    }

    @BeforeAll
    void aCaseHasGoneItsWholeWay() {
        var scene = running.scene();
        running.withPublishedPowers();
        older = anybody.download("/log/checkpoint");
        new SchoolBusChapter(scene).tell();
        assertThat(scene.narrator().failed()).isEmpty();
        var supervisor = scene.gateway().as("supervisor-jc");
        var number = supervisor
                .get(PROCESS + "cases?powerCode=EB-L-03&state=CLOSED")
                .expect(200)
                .items()
                .get(0)
                .path("number")
                .asText();
        var register = PROCESS + "cases/" + number + "/log";
        var name = supervisor.get(register).expect(200).text("case");
        published = (ObjectNode) Eventually.see(
                        () -> anybody.get("/log/cases/" + name),
                        answer -> answer.body().path("closed").asBoolean())
                .expect(200)
                .body();
        // By now each entry has its place.
        registered = supervisor.get(register).expect(200).body();
    }

    @Test
    void theCaseIsCompleteAndWithoutOneOfItsEntriesOrWithAnotherItIsNot() {
        int entries = registered.path("entries").size();
        assertThat(entries).isGreaterThan(2);

        var whole = verifier.file("case.json", published.toString().getBytes(UTF_8));
        assertThat(verifier.finds(Verifier.VALID, "case", whole, "--policy", policy))
                .contains(String.valueOf(entries));

        var without = published.deepCopy();
        without.withArray("entries").remove(2);
        var shortened = verifier.file("case-shortened.json", without.toString().getBytes(UTF_8));
        verifier.finds(Verifier.INCOMPLETE, "case", shortened, "--policy", policy);

        var other = published.deepCopy();
        ((ObjectNode) other.path("entries").path(0)).set("entry", other.at("/entries/1/entry"));
        var changed = verifier.file("case-damaged.json", other.toString().getBytes(UTF_8));
        verifier.finds(Verifier.INVALID, "case", changed, "--policy", policy);
    }

    @Test
    void anEntryIsProvenAndOpenedAndNeitherItsBytesNorItsOpeningsCanBeOthers() throws JsonProcessingException {
        var entry = opened();
        var bytes = Base64.getDecoder().decode(entry.path("entry").asText());
        var entryFile = verifier.file("entry.json", bytes);
        var proof = verifier.file(
                "entry.tlog-proof",
                anybody.download("/log/proof/" + entry.path("index").asLong()));
        var opening =
                Gateway.JSON.createObjectNode().put("leaf", entry.path("leaf").asText());
        opening.set("openings", entry.path("openings"));
        var openingFile = verifier.file("opening.json", Gateway.JSON.writeValueAsBytes(opening));

        assertThat(verifier.finds(
                        Verifier.VALID,
                        "proof",
                        proof,
                        "--entry",
                        entryFile,
                        "--policy",
                        policy,
                        "--opening",
                        openingFile))
                .contains("opened");

        var other = opening.deepCopy();
        ((ObjectNode) other.path("openings").path(0)).put("value", "\"X\"");
        var otherOpening = verifier.file("opening-damaged.json", Gateway.JSON.writeValueAsBytes(other));
        verifier.finds(
                Verifier.INVALID, "proof", proof, "--entry", entryFile, "--policy", policy, "--opening", otherOpening);

        var damaged = bytes.clone();
        damaged[damaged.length / 2] ^= 1;
        var damagedEntry = verifier.file("entry-damaged.json", damaged);
        verifier.finds(Verifier.INVALID, "proof", proof, "--entry", damagedEntry, "--policy", policy);

        var anothers = running.root().resolve("platform/transparency-log/vectors/policy.txt");
        verifier.finds(Verifier.NOT_TRUSTED, "proof", proof, "--entry", entryFile, "--policy", anothers);
    }

    @Test
    void theWholeLogHoldsAndIsTheOneOfBeforeGrown() {
        verifier.finds(Verifier.VALID, "log", log, "--policy", policy);
        verifier.finds(Verifier.INCOMPLETE, "log", log + "nowhere/", "--policy", policy);

        var before = verifier.file("older.checkpoint", older);
        var now = verifier.file("newer.checkpoint", anybody.download("/log/checkpoint"));
        verifier.finds(Verifier.VALID, "consistency", before, now, "--log", log, "--policy", policy);

        var forged = older.clone();
        // In the root: the signature is of another.
        int root = new String(older, UTF_8).indexOf('\n', new String(older, UTF_8).indexOf('\n') + 1) + 3;
        forged[root] = (byte) (forged[root] == 'A' ? 'B' : 'A');
        verifier.finds(
                Verifier.INVALID,
                "consistency",
                verifier.file("older-damaged.checkpoint", forged),
                now,
                "--log",
                log,
                "--policy",
                policy);
    }

    private JsonNode opened() {
        for (var entry : registered.path("entries")) {
            if (!entry.path("openings").isEmpty()) {
                return entry;
            }
        }
        throw new StepFailed("没有可公开的字段 nothing can be opened");
    }
}
