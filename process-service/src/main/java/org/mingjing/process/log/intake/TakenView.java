package org.mingjing.process.log.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.mingjing.log.note.Note;
import org.mingjing.process.log.append.Receipt;

/**
 * What a client has in hand for an entry that was taken.
 *
 * @param inboxId by which it asks what became of it
 * @param leafHash base64 of what lies in the tree
 * @param deadline by when it lies under a published checkpoint
 * @param promise a signed note that says so: evidence against the log when it does not; for all lines of an answer that have
 *     the same deadline together it stands on the first of them, and is left out of the others
 * @param repeated whether it had been taken before
 * @param index left out while it is not known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TakenView(long inboxId, String leafHash, Instant deadline, String promise, boolean repeated, Long index) {

    /** @param places by what the inbox calls the entries */
    static TakenView of(Receipt receipt, Optional<Note> promise, Map<Long, Long> places) {
        return new TakenView(
                receipt.inboxId(),
                receipt.leafHash().toString(),
                receipt.deadline(),
                promise.map(Note::toString).orElse(null),
                receipt.repeated(),
                places.get(receipt.inboxId()));
    }
}
