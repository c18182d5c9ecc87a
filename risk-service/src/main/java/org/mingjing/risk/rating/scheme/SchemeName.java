package org.mingjing.risk.rating.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Names one version of a scheme; ratings and derivations carry it as {@code code-version}. */
@Embeddable
public record SchemeName(
        @Column(name = "code") String code,
        @Column(name = "version") int version) {

    @Override
    public String toString() {
        return code + "-" + version;
    }
}
