package org.mingjing.risk.rating;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.mingjing.risk.power.Level;

/**
 * An override as the interface shows it.
 *
 * @param fromLevel the derived level it is about
 * @param expiryReportedAt when it was reported that it ends soon
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OverrideView(
        UUID id,
        String powerCode,
        OverrideStatus status,
        Level fromLevel,
        Level toLevel,
        LocalDate expiresOn,
        String reason,
        String proposedBy,
        OffsetDateTime proposedAt,
        String signedBy,
        OffsetDateTime signedAt,
        OffsetDateTime expiryReportedAt,
        String closedBy,
        OffsetDateTime closedAt,
        String closedBecause) {

    static OverrideView of(LevelOverride override) {
        var adjustment = override.adjustment();
        var asked = override.asked();
        var signed = Optional.ofNullable(override.signed());
        var closed = Optional.ofNullable(override.closed());
        return new OverrideView(
                override.id(),
                override.powerCode(),
                override.status(),
                adjustment.from(),
                adjustment.to(),
                adjustment.expiresOn(),
                asked.reason(),
                asked.by(),
                asked.at(),
                signed.map(OverrideTrail.Signed::by).orElse(null),
                signed.map(OverrideTrail.Signed::at).orElse(null),
                override.expiryReportedAt(),
                closed.map(OverrideTrail.Closed::by).orElse(null),
                closed.map(OverrideTrail.Closed::at).orElse(null),
                closed.map(OverrideTrail.Closed::because).orElse(null));
    }
}
