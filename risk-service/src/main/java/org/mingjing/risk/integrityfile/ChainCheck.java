package org.mingjing.risk.integrityfile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;

/**
 * What became of recomputing the chain of a file.
 *
 * @param entries how many entries hold, counted from the first
 * @param head hash of the last one that holds, 64 zeros for none
 * @param firstBroken the first entry that does not hold; absent when all do
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChainCheck(boolean holds, int entries, String head, Integer firstBroken, Fault fault) {

    public enum Fault {
        /** There was an entry, as a later one or somebody who looked knows. */
        MISSING,
        /** It does not say what it was hashed for, or not behind the entry before it. */
        ALTERED,
        /** The chain is whole, but another than one that somebody saw. */
        REPLACED
    }

    /**
     * @param entries of one file in their order
     * @param seen how far the file went at other times; a chain cut off at its end shows no gap
     */
    static ChainCheck of(List<FileEntry> entries, Collection<Head> seen) {
        var head = new Head(0, CanonicalEntry.BEGINNING);
        for (var entry : entries) {
            int next = head.entries() + 1;
            if (entry.no() != next) {
                return broken(head, Fault.MISSING);
            }
            if (!entry.follows(head.hash())) {
                return broken(head, Fault.ALTERED);
            }
            if (seen.stream()
                    .anyMatch(known -> known.entries() == next && !known.hash().equals(entry.hash()))) {
                return broken(head, Fault.REPLACED);
            }
            head = new Head(next, entry.hash());
        }
        int whole = head.entries();
        return seen.stream().anyMatch(known -> known.entries() > whole)
                ? broken(head, Fault.MISSING)
                : new ChainCheck(true, whole, head.hash(), null, null);
    }

    private static ChainCheck broken(Head upTo, Fault fault) {
        return new ChainCheck(false, upTo.entries(), upTo.hash(), upTo.entries() + 1, fault);
    }
}
