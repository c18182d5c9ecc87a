package org.mingjing.process.log.witness;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;
import org.mingjing.log.Malformed;
import org.mingjing.log.note.Cosignature;
import org.mingjing.log.note.SignatureLine;
import org.mingjing.log.note.SignedCheckpoint;
import org.mingjing.log.policy.PolicyWitness;
import org.mingjing.log.tile.TileSource;
import org.mingjing.log.tile.TiledTree;
import org.mingjing.log.witness.AddCheckpoint;
import org.mingjing.log.witness.WitnessAnswer;

/**
 * One witness as the log knows it. It is asked one thing at a time: {@link #ask} belongs to the thread that makes checkpoints,
 * and what runs beside it is always a single request.
 */
final class RemoteWitness {
    private static final String SIZE = "text/x.tlog.size";

    private final PolicyWitness witness;
    private final URI prefix;
    private final WitnessClient client;
    private CompletableFuture<Answer> asked;
    private SignedCheckpoint about;
    private volatile Optional<Answer> last = Optional.empty();
    // These two belong to the one request.
    private volatile long size;
    private volatile Optional<SignedCheckpoint> cosigned = Optional.empty();

    /** @param witness with an address */
    RemoteWitness(PolicyWitness witness, WitnessClient client) {
        this.witness = witness;
        this.prefix = URI.create(witness.url().orElseThrow());
        this.client = client;
    }

    String name() {
        return witness.name();
    }

    /** The last answer, whenever it came; empty before the first. */
    Optional<Answer> last() {
        return last;
    }

    WitnessState state() {
        return new WitnessState(
                name(),
                size,
                last.map(Answer::reply),
                cosigned.map(checkpoint -> Cosignature.time(lineOf(checkpoint))));
    }

    /**
     * Has it cosign a checkpoint. An answer that is still under way, or came too late, counts when it is about the same one:
     * who is slow would else never be heard.
     */
    CompletableFuture<Answer> ask(SignedCheckpoint checkpoint, TileSource tiles, Executor executor) {
        boolean same =
                about != null && about.note().text().equals(checkpoint.note().text());
        if (asked != null && !asked.isDone()) {
            return same ? asked : CompletableFuture.completedFuture(late(checkpoint));
        }
        if (same && last.filter(answer -> answer.reply() == Reply.COSIGNED).isPresent()) {
            return asked;
        }
        about = checkpoint;
        asked = CompletableFuture.supplyAsync(() -> converse(checkpoint, tiles), executor);
        return asked;
    }

    /** What it answered before counts no more: since then there may have been a restore. */
    void askAnew() {
        if (asked == null || asked.isDone()) {
            about = null;
        }
    }

    /** It was not waited for any longer. */
    Answer late(SignedCheckpoint checkpoint) {
        var late = Answer.of(Reply.TOO_SLOW, checkpoint);
        last = Optional.of(late);
        return late;
    }

    private Answer converse(SignedCheckpoint checkpoint, TileSource tiles) {
        var answer = answer(checkpoint, tiles);
        last = Optional.of(answer);
        return answer;
    }

    private Answer answer(SignedCheckpoint checkpoint, TileSource tiles) {
        try {
            long here = checkpoint.checkpoint().size();
            var answer = add(Math.min(size, here), checkpoint, tiles);
            if (answer.reply() == Reply.OTHER_SIZE && answer.size() <= here) {
                answer = add(answer.size(), checkpoint, tiles);
            }
            if (answer.reply() == Reply.OTHER_SIZE && answer.size() > here) {
                answer = answer.but(Reply.AHEAD);
            }
            return answer.reply().isContradiction()
                    ? answer.seeing(shown(checkpoint.checkpoint().origin()).or(() -> cosigned))
                    : answer;
        } catch (Malformed e) {
            return Answer.of(Reply.UNREADABLE, checkpoint);
        } catch (TimeoutException e) {
            return Answer.of(Reply.TOO_SLOW, checkpoint);
        } catch (IOException e) {
            return Answer.of(Reply.NO_ANSWER, checkpoint);
        }
    }

    private Answer add(long old, SignedCheckpoint checkpoint, TileSource tiles) throws IOException, TimeoutException {
        var tree = new TiledTree(tiles, checkpoint.checkpoint().size());
        var response = client.add(prefix, AddCheckpoint.from(old, tree, checkpoint));
        return switch (response.statusCode()) {
            case WitnessAnswer.COSIGNED -> cosigned(response.body(), checkpoint);
            case WitnessAnswer.OTHER_SIZE -> otherSize(response, checkpoint);
            case WitnessAnswer.MALFORMED -> Answer.of(Reply.REQUEST_REFUSED, checkpoint);
            case WitnessAnswer.NOT_SIGNED_BY_LOG -> Answer.of(Reply.NOT_SIGNED_BY_LOG, checkpoint);
            case WitnessAnswer.UNKNOWN_LOG -> Answer.of(Reply.UNKNOWN_LOG, checkpoint);
            case WitnessAnswer.NOT_CONSISTENT -> Answer.of(Reply.NOT_CONSISTENT, checkpoint);
            default -> Answer.of(Reply.UNREADABLE, checkpoint);
        };
    }

    private Answer cosigned(byte[] body, SignedCheckpoint checkpoint) {
        var right = WitnessAnswer.cosigned(body, checkpoint, witness.key());
        if (right.isEmpty()) {
            return Answer.of(Reply.WRONG_SIGNATURE, checkpoint);
        }
        size = checkpoint.checkpoint().size();
        cosigned = right;
        return Answer.cosigned(checkpoint, lineOf(right.get()));
    }

    private Answer otherSize(HttpResponse<byte[]> response, SignedCheckpoint checkpoint) {
        if (response.headers().firstValue("Content-Type").filter(SIZE::equals).isEmpty()) {
            return Answer.of(Reply.UNREADABLE, checkpoint);
        }
        size = WitnessAnswer.readSize(response.body());
        return Answer.otherSize(checkpoint, size);
    }

    private static SignatureLine lineOf(SignedCheckpoint cosigned) {
        var lines = cosigned.note().signatures();
        return lines.get(lines.size() - 1);
    }

    /** What it shows monitors of a log, not checked; empty when it shows nothing that is a checkpoint. */
    Optional<SignedCheckpoint> shown(String origin) {
        try {
            var response = client.latest(prefix, origin);
            return response.statusCode() == 200
                    ? Optional.of(SignedCheckpoint.parse(response.body()))
                    : Optional.empty();
        } catch (Malformed | IOException | TimeoutException e) {
            // It need not show anything; the contradiction itself is told in any case.
            return Optional.empty();
        }
    }
}
