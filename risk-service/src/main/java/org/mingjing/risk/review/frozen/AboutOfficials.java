package org.mingjing.risk.review.frozen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Which records of a theme are about an official, whoever that is. */
@ApplicationScoped
public class AboutOfficials {
    private static final String SIGNALS = "select cast(s.id as text) from signal s"
            + " where s.id = any (cast(cast(:records as text[]) as uuid[])) and s.official_code is not null";
    private static final String WARNINGS =
            "select w.code from warning w where w.code = any (:records) and w.official_code is not null";

    /** Nothing of these tells here whom they are about. */
    private static final Set<Theme> OF_OTHER_SERVICES =
            EnumSet.of(Theme.ALERTS_BY_GRADE, Theme.ALERTS_BY_OUTCOME, Theme.COMPLAINTS);

    private final EntityManager entities;

    AboutOfficials(EntityManager entities) {
        this.entities = entities;
    }

    public Set<String> among(Theme theme, Collection<String> records) {
        if (!theme.isAboutPersons() || OF_OTHER_SERVICES.contains(theme)) {
            return Set.of();
        }
        return Set.copyOf(
                entities.createNativeQuery(theme.section() == Section.SIGNALS ? SIGNALS : WARNINGS, String.class)
                        .setParameter("records", records.toArray(String[]::new))
                        .getResultList());
    }
}
