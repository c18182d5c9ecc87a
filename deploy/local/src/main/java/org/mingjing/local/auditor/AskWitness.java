package org.mingjing.local.auditor;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.mingjing.log.note.Note;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.policy.PolicyWitness;
import org.mingjing.log.policy.TlogPolicy;
import org.mingjing.log.witness.AddCheckpoint;
import org.mingjing.log.witness.WitnessAnswer;

/**
 * Shows the witnesses a checkpoint that they know: whoever has seen no larger one cosigns it again, with the time of now. Nobody
 * but a witness can say that a log has published nothing since.
 */
final class AskWitness {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final TlogPolicy policy;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    AskWitness(TlogPolicy policy) {
        this.policy = policy;
    }

    /** With the cosignatures that came; a witness that does not answer or knows another size leaves its old one. */
    SignedCheckpoint again(SignedCheckpoint checkpoint) {
        var fresh = checkpoint;
        for (var witness : policy.witnesses()) {
            if (witness.url().isPresent() && witness.key().type().isSupported()) {
                fresh = again(fresh, checkpoint, witness);
            }
        }
        return fresh;
    }

    private SignedCheckpoint again(SignedCheckpoint fresh, SignedCheckpoint asked, PolicyWitness witness) {
        var url = witness.url().orElseThrow();
        var address = URI.create((url.endsWith("/") ? url : url + "/") + AddCheckpoint.PATH);
        var body = new AddCheckpoint(asked.checkpoint().size(), List.of(), asked).bytes();
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofInputStream());
            try (var lines = answer.body()) {
                return answer.statusCode() == WitnessAnswer.COSIGNED
                        ? WitnessAnswer.cosigned(lines.readNBytes(Note.LONGEST), fresh, witness.key())
                                .orElse(fresh)
                        : fresh;
            }
        } catch (IOException | IllegalArgumentException e) {
            return fresh;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return fresh;
        }
    }
}
