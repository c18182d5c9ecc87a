package org.mingjing.process.alert;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class CardEntries implements PanacheRepositoryBase<CardEntry, UUID> {

    List<CardEntry> of(Card card) {
        return list("cardId = ?1 order by id", card.id());
    }
}
