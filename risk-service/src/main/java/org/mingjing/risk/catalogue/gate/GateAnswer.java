package org.mingjing.risk.catalogue.gate;

import java.util.List;
import org.mingjing.risk.catalogue.Catalogue;
import org.mingjing.risk.catalogue.line.LineChange;

/**
 * What became of a catalogue at a gate.
 *
 * @param changes why it was sent back to be decided again; none when it passed
 */
record GateAnswer(Catalogue catalogue, List<LineChange> changes) {
    boolean hasPassed() {
        return changes.isEmpty();
    }
}
