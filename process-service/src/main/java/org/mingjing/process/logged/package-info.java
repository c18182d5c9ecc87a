/**
 * What the log says of the bureau: an entry for each act, made in its transaction. Public facts are in it; persons, words, tiers
 * and outcomes only as salted commitments, whose openings lie apart and can be erased.
 */
package org.mingjing.process.logged;
