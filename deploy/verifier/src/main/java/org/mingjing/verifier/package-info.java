/**
 * Checks the transparency log from outside, with nothing but what anybody can get: a proof against an entry, a whole log from its
 * tiles, two checkpoints against each other, the completeness of a case. Trusts the keys of a policy file and nobody else.
 */
package org.mingjing.verifier;
