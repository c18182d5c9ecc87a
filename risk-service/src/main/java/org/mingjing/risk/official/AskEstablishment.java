package org.mingjing.risk.official;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.mingjing.kit.identity.Caller;
import org.mingjing.kit.identity.UnitScope;

/** Who was above whom on any day. */
@ApplicationScoped
public class AskEstablishment {
    private final LeadershipLines leadershipLines;
    private final Officials officials;
    private final UnitScope scope;

    AskEstablishment(LeadershipLines leadershipLines, Officials officials, UnitScope scope) {
        this.leadershipLines = leadershipLines;
        this.officials = officials;
        this.scope = scope;
    }

    List<Establishment.Line> lines(Caller caller, String officialCode, LocalDate day) {
        var official = officials.required(officialCode);
        if (!caller.is(officialCode)) {
            scope.require(caller, official.unitCode());
        }
        return leadershipLines.of(officialCode, day);
    }

    /** Codes of everybody above an official on a day, from the nearest on. */
    public List<String> superiorsOf(String officialCode, LocalDate day) {
        return superiors(leadershipLines.of(officialCode, day));
    }

    /** The same of who asks; also those above the unit that their token names, unless they hold a post of it. */
    public List<String> superiorsOf(Caller caller, LocalDate day) {
        return superiors(leadershipLines.of(Objects.requireNonNullElse(caller.official(), ""), caller.unit(), day));
    }

    /** Whether by the books the caller is at the head of a unit on a day. */
    public boolean heads(Caller caller, String unit, LocalDate day) {
        return caller.official() != null
                && leadershipLines.postsOf(caller.official(), day).stream().anyMatch(post -> post.isHead(unit, day));
    }

    private static List<String> superiors(List<Establishment.Line> lines) {
        return lines.stream()
                .flatMap(line -> line.superiors().stream())
                .map(Establishment.Superior::official)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
