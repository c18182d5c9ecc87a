package org.mingjing.events.risk;

import org.mingjing.events.DataClassification;
import org.mingjing.events.DomainEvent;
import org.mingjing.events.EventType;

/**
 * An item was put into an official's integrity file. What it is about is not told. With the hash the head of the chain
 * leaves the database: who rewrites the file there cannot rewrite it here.
 *
 * @param no place of the entry in the file, from 1
 * @param corrects the entry that this one corrects; null for most
 * @param sha256 of the entry, which covers all entries before it
 */
@EventType(value = "org.mingjing.risk.integrity-file-item.added", classification = DataClassification.INTERNAL)
public record IntegrityFileItemAdded(String official, int no, Integer corrects, String sha256) implements DomainEvent {
    @Override
    public String subject() {
        return official;
    }
}
