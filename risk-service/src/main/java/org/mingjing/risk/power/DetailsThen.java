package org.mingjing.risk.power;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import org.mingjing.kit.database.Chunks;

/** What the books said of powers, beside what they are rated by, at one moment. */
@ApplicationScoped
public class DetailsThen {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** What was in effect then: stated by then, for a day that had come. */
    private static final String THEN = """
            from PowerRevision r where r.powerCode in ?1 and r.state = ?2 and r.no =
                (select max(l.no) from PowerRevision l where l.powerCode = r.powerCode and l.state = ?2
                    and l.provenance.madeAt <= ?3 and l.validFrom <= ?4)
            """;

    private final PowerRevisions revisions;

    DetailsThen(PowerRevisions revisions) {
        this.revisions = revisions;
    }

    /** By power code. */
    public Map<String, PowerDetails> of(Collection<String> powerCodes, OffsetDateTime then) {
        var day = then.atZoneSameInstant(ZONE).toLocalDate();
        return Chunks.of(powerCodes)
                .flatMap(chunk -> revisions.stream(THEN, chunk, RevisionState.EFFECTIVE, then, day))
                .collect(toMap(
                        PowerRevision::powerCode, revision -> revision.content().details()));
    }
}
