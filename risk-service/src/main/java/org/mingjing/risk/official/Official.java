package org.mingjing.risk.official;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.risk.OfficialLeft;
import org.mingjing.events.risk.OfficialRecorded;
import org.mingjing.kit.id.Ids;

/**
 * A member of the staff as they are today, by their dated records. The code names them everywhere; the name is shown to
 * staff in scope and told to nobody.
 */
@Entity
@Table(name = "official")
public class Official {
    @Id
    private UUID id;

    @Column(name = "code")
    private String code;

    @Embedded
    private OfficialProfile profile;

    /** The first day out of service. */
    @Column(name = "left_on")
    private LocalDate leftOn;

    @Version
    @Column(name = "version")
    private long version;

    protected Official() {}

    Official(String code) {
        this.id = Ids.next();
        this.code = code;
    }

    /** @return whether today they are other than what was told of them */
    boolean follow(OfficialHistory history, LocalDate today) {
        var papers = history.papersOn(today).orElse(profile);
        var gone = history.leftBy(today).orElse(null);
        if (papers.equals(profile) && Objects.equals(gone, leftOn)) {
            return false;
        }
        profile = papers;
        leftOn = gone;
        return true;
    }

    /** What the other services are told of them now. */
    List<DomainEvent> told() {
        var recorded = new OfficialRecorded(code, profile.unitCode());
        return leftOn == null ? List.of(recorded) : List.of(recorded, new OfficialLeft(code, leftOn));
    }

    UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    /** The unit that keeps this official's papers, also of one who left or has yet to begin. */
    public String unitCode() {
        return profile.unitCode();
    }

    public String name() {
        return profile.name();
    }

    OfficialProfile profile() {
        return profile;
    }
}
