package org.mingjing.risk.official;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.mingjing.events.risk.OfficialRecorded;
import org.mingjing.kit.id.Ids;

/** A member of the staff. The code names them everywhere; the name is shown to staff in scope and told to nobody. */
@Entity
@Table(name = "official")
public class Official {
    @Id
    private UUID id;

    @Column(name = "code")
    private String code;

    @Embedded
    private OfficialProfile profile;

    @Version
    @Column(name = "version")
    private long version;

    protected Official() {}

    Official(String code, OfficialProfile profile) {
        this.id = Ids.next();
        this.code = code;
        this.profile = profile;
    }

    void restate(OfficialProfile stated) {
        profile = stated;
    }

    OfficialRecorded told() {
        return new OfficialRecorded(code, profile.unitCode());
    }

    public String code() {
        return code;
    }

    /** The unit that keeps this official's papers. */
    public String unitCode() {
        return profile.unitCode();
    }

    public String name() {
        return profile.name();
    }

    OfficialProfile profile() {
        return profile;
    }

    long version() {
        return version;
    }
}
