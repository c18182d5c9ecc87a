package org.mingjing.process.log.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import org.mingjing.kit.problem.Problem.FieldError;
import org.mingjing.kit.problem.Problems;
import org.mingjing.kit.problem.RuleBroken;
import org.mingjing.process.log.append.NewEntry;
import org.mingjing.process.log.append.Promises;
import org.mingjing.process.log.append.Receipt;
import org.mingjing.process.log.intake.LogEntryResource.Await;

/** Takes what a client brings, and waits for its place when the client wants to know it. */
@ApplicationScoped
class AppendEntries {
    private static final int ACCEPTED = 202;
    private static final int OK = 200;

    private final Intake intake;
    private final Places places;
    private final Promises promises;
    private final TakenLines takenLines;
    private final Problems problems;
    private final ObjectMapper json;

    AppendEntries(
            Intake intake,
            Places places,
            Promises promises,
            TakenLines takenLines,
            Problems problems,
            ObjectMapper json) {
        this.intake = intake;
        this.places = places;
        this.promises = promises;
        this.takenLines = takenLines;
        this.problems = problems;
        this.json = json;
    }

    /** Fails with {@link RuleBroken}: {@code log-key-invalid}, or what {@link ClientEntry} or appending refuses. */
    Uni<TakenView> one(String producer, String key, byte[] entry, Await await) {
        var name = EntryKey.ofHeader(key);
        var taken = intake.take(List.of(ClientEntry.of(producer, name, entry)));
        return Uni.createFrom()
                .completionStage(taken)
                .map(outcomes -> outcomes.get(0).orElseThrow(() -> new RuleBroken("log-entry-differs", name.value())))
                .chain(receipt -> Uni.createFrom()
                        .completionStage(placesOf(List.of(receipt), await))
                        // Not on the thread that all entries pass through.
                        .emitOn(Infrastructure.getDefaultExecutor())
                        .map(found -> TakenView.of(receipt, Optional.of(promises.of(receipt)), found)));
    }

    /** All of a request's lines are taken but those whose key is that of another entry; these are named in a refusal. */
    Response lines(String producer, byte[] body, Await await) {
        var entries = EntryLines.read(body, producer, json);
        var outcomes = join(intake.take(entries));
        var differing = differing(entries, outcomes);
        if (!differing.isEmpty()) {
            return problems.answer("log-lines-differ", differing);
        }
        var receipts = outcomes.stream().map(Optional::orElseThrow).toList();
        var found = join(placesOf(receipts, await));
        boolean all = receipts.stream().allMatch(receipt -> found.containsKey(receipt.inboxId()));
        return Response.status(all ? OK : ACCEPTED)
                .entity(takenLines.of(receipts, found))
                .build();
    }

    private CompletableFuture<Map<Long, Long>> placesOf(List<Receipt> receipts, Await await) {
        return await == Await.SEQUENCED
                ? places.of(receipts.stream().map(Receipt::inboxId).collect(Collectors.toSet()))
                : CompletableFuture.completedFuture(Map.of());
    }

    private List<FieldError> differing(List<NewEntry> entries, List<Optional<Receipt>> outcomes) {
        var differing = new ArrayList<FieldError>();
        for (int at = 0; at < entries.size(); at++) {
            if (outcomes.get(at).isEmpty()) {
                var key = entries.get(at).producerKey();
                differing.add(new FieldError("line " + (at + 1), problems.text("log-entry-differs", key)));
            }
        }
        return differing;
    }

    private static <T> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }
}
