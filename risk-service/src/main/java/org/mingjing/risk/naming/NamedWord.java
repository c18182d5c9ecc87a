package org.mingjing.risk.naming;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingjing.kit.identity.Caller;
import org.mingjing.risk.naming.NameFinding.Verdict;
import org.mingjing.risk.official.OfficialNames;

/**
 * A word in a text that is the name or the code of officials.
 *
 * @param textSha256 of the text, in hex
 * @param officials by code, whose name or code it is
 * @param said what people said of it in this text, the last one last
 */
public record NamedWord(
        PublicText text, String textSha256, String word, Set<String> officials, List<NameFinding> said) {
    public Optional<NameFinding> last() {
        return said.isEmpty() ? Optional.empty() : Optional.of(said.get(said.size() - 1));
    }

    /** Somebody said that nobody is meant, and nobody found otherwise since. */
    public boolean isClaimed() {
        return last().filter(one -> one.verdict() != Verdict.PERSON_MEANT).isPresent();
    }

    /** Somebody who may let it become public found that nobody is meant. */
    public boolean isHarmless() {
        return is(Verdict.NOBODY_MEANT);
    }

    /** Who writes it words it otherwise or claims that nobody is meant; short names wait until the text is to become public. */
    public boolean stopsWriters() {
        return !isClaimed() && (isOfAPerson() || !isOftenAWord());
    }

    public boolean isOfAPerson() {
        return is(Verdict.PERSON_MEANT);
    }

    /** At the desk where it is written, a word this short is let pass: it is looked at before the text becomes public. */
    private boolean isOftenAWord() {
        return OfficialNames.isOftenAWord(word);
    }

    boolean wasClaimedBy(Caller caller) {
        return said.stream().anyMatch(one -> one.isClaimOf(caller));
    }

    private boolean is(Verdict verdict) {
        return last().filter(one -> one.verdict() == verdict).isPresent();
    }
}
