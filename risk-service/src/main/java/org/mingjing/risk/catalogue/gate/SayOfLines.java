package org.mingjing.risk.catalogue.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.mingjing.kit.identity.Caller;
import org.mingjing.risk.catalogue.Catalogue;
import org.mingjing.risk.catalogue.SeenCatalogues;
import org.mingjing.risk.naming.NameFinding;
import org.mingjing.risk.naming.NamedPlace;
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

    private List<NamedWord> read(Catalogue catalogue, List<NamedPlace> places) {
        return NamedPlace.read(places, wordsOfLines.named(catalogue));
    }
}
