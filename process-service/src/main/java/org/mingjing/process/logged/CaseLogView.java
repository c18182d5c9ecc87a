package org.mingjing.process.logged;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.mingjing.log.tree.Hash;
import org.mingjing.process.logged.EntriesOfCase.Erased;
import org.mingjing.process.logged.EntriesOfCase.Logged;

/**
 * What the log has of a case, for those who may see the case.
 *
 * @param name the case's pseudonym: under it anybody finds the entries in the public log
 */
record CaseLogView(@JsonProperty("case") String name, List<EntryView> entries) {

    /**
     * An entry; with its leaf and openings it is what a verifier takes.
     *
     * @param index null while it waits for its place
     * @param entry its bytes in base64
     * @param erased what nobody can open any more, and the entry that says so
     */
    record EntryView(int no, Long index, String leaf, String entry, List<OpeningView> openings, List<Erased> erased) {}

    record OpeningView(String path, String salt, String value) {
        static OpeningView of(Commitment opening) {
            return new OpeningView(opening.path(), Base64.getEncoder().encodeToString(opening.salt()), opening.value());
        }
    }

    static CaseLogView of(
            String name, List<Logged> entries, Map<Hash, List<Commitment>> openings, Map<Hash, List<Erased>> erased) {
        return new CaseLogView(
                name,
                entries.stream()
                        .map(entry -> new EntryView(
                                entry.no(),
                                entry.index(),
                                entry.leaf().toString(),
                                Base64.getEncoder().encodeToString(entry.body()),
                                openings.getOrDefault(entry.leaf(), List.of()).stream()
                                        .map(OpeningView::of)
                                        .toList(),
                                erased.getOrDefault(entry.leaf(), List.of())))
                        .toList());
    }
}
