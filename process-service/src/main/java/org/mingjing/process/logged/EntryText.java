package org.mingjing.process.logged;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingjing.log.note.Checkpoint;

/**
 * An entry of the log, form 1, as bytes. What is in them is public for ever: no person, no number of a case, no free text, no
 * tier and no outcome but as commitments.
 */
final class EntryText {
    private static final int FORM = 1;

    private EntryText() {}

    /**
     * @param place null for what belongs to no case
     * @param known the newest published checkpoint: the entry was not made before it
     * @param bound by how much what is claimed may lie before the writing without being marked
     */
    static byte[] of(
            Act act,
            Place place,
            List<Commitment> commitments,
            Optional<Checkpoint> known,
            OffsetDateTime written,
            Duration bound) {
        var entry = new HashMap<String, Object>(act.more());
        entry.put("about", act.about());
        entry.put("at", time(act.at()));
        entry.put("basis", act.basis());
        entry.put("case", place == null ? null : link(place));
        entry.put("fields", fields(commitments));
        entry.put("form", FORM);
        entry.put("kind", act.kind().text());
        entry.put("known", known.map(EntryText::known).orElse(null));
        entry.put("office", office(act, place));
        entry.put("written", time(written));
        if (act.at().isAfter(written) || act.at().isBefore(written.minus(bound))) {
            entry.put("late", true);
        }
        return CanonicalJson.of(entry);
    }

    private static String office(Act act, Place place) {
        if (act.kind().seals("/unit")) {
            return null;
        }
        return act.office() == null && place != null ? place.unitCode() : act.office();
    }

    private static Map<String, Object> link(Place place) {
        var link = new HashMap<String, Object>();
        link.put("name", place.name());
        link.put("no", place.no());
        link.put("previous", place.previous() == null ? null : place.previous().toString());
        if (place.seals()) {
            link.put("count", place.no());
        }
        return link;
    }

    private static Map<String, String> fields(List<Commitment> commitments) {
        var fields = new HashMap<String, String>();
        commitments.forEach(
                commitment -> fields.put(commitment.path(), commitment.hash().toString()));
        return fields;
    }

    private static Map<String, Object> known(Checkpoint checkpoint) {
        return Map.of("root", checkpoint.root().toString(), "size", checkpoint.size());
    }

    private static String time(OffsetDateTime time) {
        return time.toInstant().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
