package org.mingjing.risk.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;
import org.mingjing.kit.identity.Caller;

/**
 * What a catalogue was drawn up to say, and by whom.
 *
 * @param contentHash null before the first drawing
 * @param by who did it last
 * @param drawers all who ever did, in the order in which they first did
 */
@Embeddable
record Drawing(
        @Column(name = "content_hash") String contentHash,
        @Column(name = "drawn_by") String by,
        @Column(name = "drawers") String[] drawers) {

    static final Drawing NONE = new Drawing(null, null, new String[0]);

    Drawing again(String hash, Caller caller) {
        var all = isOf(caller)
                ? drawers
                : Stream.concat(Stream.of(drawers), Stream.of(caller.actor())).toArray(String[]::new);
        return new Drawing(hash, caller.actor(), all);
    }

    /** Once or again, now or in an earlier round. */
    boolean isOf(Caller caller) {
        return List.of(drawers).contains(caller.actor());
    }
}
