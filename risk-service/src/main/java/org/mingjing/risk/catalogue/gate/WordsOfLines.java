package org.mingjing.risk.catalogue.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.kit.problem.InputRefused;
import org.mingjing.kit.problem.InputRefused.Place;
import org.mingjing.risk.catalogue.line.FrozenPower;
import org.mingjing.risk.official.FreeTexts;

/**
 * The words of risk points and measures that are to become public with a catalogue name no official. They are looked at where
 * they are written; who came to the bureau since, or what was written before they were looked at, is found here.
 */
@ApplicationScoped
class WordsOfLines {
    private final FreeTexts freeTexts;

    WordsOfLines(FreeTexts freeTexts) {
        this.freeTexts = freeTexts;
    }

    /** @throws InputRefused with each power whose line names officials */
    void refuseNames(List<FrozenPower> drawn) {
        var names = freeTexts.names();
        var wrong = new ArrayList<Place>();
        for (var line : drawn) {
            var named = names.in(line.unitCode(), line.words());
            if (!named.isEmpty()) {
                wrong.add(new Place(line.powerCode(), "line-names-officials", List.of(named)));
            }
        }
        if (!wrong.isEmpty()) {
            throw new InputRefused("catalogue-names-officials", wrong);
        }
    }
}
