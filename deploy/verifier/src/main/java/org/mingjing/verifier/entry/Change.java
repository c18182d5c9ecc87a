package org.mingjing.verifier.entry;

import java.util.Optional;
import org.mingjing.verifier.report.Words;

/** Of what the log itself stands under: its key, its witnesses, the key of its openings. */
record Change(Optional<String> from, String to) {

    Words words() {
        return from.map(before -> Words.of("由 %s 改为 %s", "changed from %s to %s", before, to))
                .orElseGet(() -> Words.of("自始为 %s", "%s from the beginning", to));
    }
}
