package org.mingjing.risk.naming;

/**
 * A word that was let pass where it was written, though it is the name of officials too: who wrote it is told, for it is looked at
 * before the text becomes public.
 *
 * @param field of the record in which it stands, as the public reads it
 */
public record DoubtfulWord(String field, String word, String message) {}
