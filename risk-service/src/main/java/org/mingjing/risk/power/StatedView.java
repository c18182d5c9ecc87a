package org.mingjing.risk.power;

/** A revision and what is stated in it, in the form in which the next one is sent. */
public record StatedView(RevisionView revision, PowerStatement statement) {
    static StatedView of(PowerRevision revision) {
        return new StatedView(RevisionView.of(revision), PowerStatement.of(revision.content()));
    }
}
