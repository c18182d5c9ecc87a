package org.mingjing.testkit.notes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.mingjing.kit.id.Ids;

@Entity
@Table(name = "note")
class Note {
    @Id
    private UUID id;

    private String code;

    @Column(name = "text")
    private String text;

    @Version
    private long version;

    protected Note() {}

    Note(String code, String text) {
        this.id = Ids.next();
        this.code = code;
        this.text = text;
    }

    String code() {
        return code;
    }

    String text() {
        return text;
    }

    long version() {
        return version;
    }

    void rewrite(String newText) {
        text = newText;
    }
}
