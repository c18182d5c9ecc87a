package org.mingjing.risk.integrityfile;

/**
 * How far a file went when somebody looked.
 *
 * @param entries how many it had
 * @param hash of the last one; 64 zeros for none
 */
public record Head(int entries, String hash) {}
