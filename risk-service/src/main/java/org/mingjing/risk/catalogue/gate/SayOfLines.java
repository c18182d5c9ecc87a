package org.mingjing.risk.catalogue.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.problem.InputRefused;
import org.mingjing.kit.problem.InputRefused.Place;
import org.mingjing.risk.catalogue.Catalogue;
import org.mingjing.risk.catalogue.SeenCatalogues;
import org.mingjing.risk.naming.NameFinding;
import org.mingjing.risk.naming.NamedWord;
import org.mingjing.risk.naming.SayWhoIsMeant;

/** People say of words in the lines of a catalogue whether officials are meant: its unit claims, the offices at its gates find. */
@ApplicationScoped
class SayOfLines {
    private final SeenCatalogues seenCatalogues;
    private final WordsOfLines wordsOfLines;
    private final SayWhoIsMeant sayWhoIsMeant;

    SayOfLines(SeenCatalogues seenCatalogues, WordsOfLines wordsOfLines, SayWhoIsMeant sayWhoIsMeant) {
        this.seenCatalogues = seenCatalogues;
        this.wordsOfLines = wordsOfLines;
        this.sayWhoIsMeant = sayWhoIsMeant;
    }

    List<NameFinding> claim(String code, List<NamedPlace> places, String reason, Caller leader) {
        var catalogue = seenCatalogues.required(leader, code);
        return sayWhoIsMeant.claim(read(catalogue, places), reason, leader);
    }

    List<NameFinding> find(String code, List<NamedPlace> places, boolean personMeant, String reason, Caller by) {
        var catalogue = seenCatalogues.required(by, code);
        return sayWhoIsMeant.find(read(catalogue, places), personMeant, reason, by);
    }

    /** Nobody speaks of a text they have not seen. */
    private List<NamedWord> read(Catalogue catalogue, List<NamedPlace> places) {
        var named = wordsOfLines.named(catalogue);
        var read = new ArrayList<NamedWord>();
        var wrong = new ArrayList<Place>();
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            var at = "places[" + i + "]";
            var there = named.stream().filter(place::isOf).findFirst();
            if (there.isEmpty()) {
                wrong.add(new Place(at, "name-place-unknown", List.of(place.code(), place.field())));
            } else if (!there.get().text().sha256().equals(place.textSha256())) {
                wrong.add(new Place(at, "name-place-text-changed", List.of(place.code(), place.field())));
            } else {
                read.add(there.get());
            }
        }
        if (!wrong.isEmpty()) {
            throw new InputRefused("name-places-refused", wrong);
        }
        return read.stream().distinct().toList();
    }
}
