package org.mingjing.risk.integrityfile;

/**
 * What of an item says something of a person's life: stored sealed, as one text.
 *
 * @param source where a unit has it from; null when the official says it
 * @param reason why it corrects another; null when it does not
 */
public record ItemWords(String text, String source, String reason) {
    static final ItemWords WITHHELD = new ItemWords(null, null, null);
}
