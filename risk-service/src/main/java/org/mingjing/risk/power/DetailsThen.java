package org.mingjing.risk.power;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mingjing.kit.database.Chunks;

/** What the books said of powers, beside what they are rated by, at one moment. */
@ApplicationScoped
public class DetailsThen {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** What was in effect then: stated by then, for a day that had come. */
    private static final String THEN = """
            select r.powerCode, r.content from PowerRevision r where r.powerCode in ?1 and r.state = ?2 and r.no =
                (select max(l.no) from PowerRevision l where l.powerCode = r.powerCode and l.state = ?2
                    and l.provenance.madeAt <= ?3 and l.validFrom <= ?4)
            """;

    private final PowerRevisions revisions;

    /** No entity: thousands of them would be looked through before each statement that follows. */
    record Stated(String powerCode, PowerContent content) {}

    DetailsThen(PowerRevisions revisions) {
        this.revisions = revisions;
    }

    /** By power code. */
    public Map<String, PowerDetails> of(Collection<String> powerCodes, OffsetDateTime then) {
        var day = then.atZoneSameInstant(ZONE).toLocalDate();
        return Chunks.of(powerCodes)
                .flatMap(chunk -> stated(chunk, then, day))
                .collect(toMap(Stated::powerCode, stated -> stated.content().details()));
    }

    private Stream<Stated> stated(List<String> powerCodes, OffsetDateTime then, LocalDate day) {
        return revisions
                .find(THEN, powerCodes, RevisionState.EFFECTIVE, then, day)
                .<Stated>project(Stated.class)
                .stream();
    }
}
