package org.mingjing.verifier.entry;

import java.util.Optional;
import org.mingjing.log.tree.Hash;

/**
 * The place of an entry in its case.
 *
 * @param name random, of the case
 * @param no from 1
 * @param previous leaf hash of the case's entry before; empty for the first
 * @param count entries of the case; in the closing entry only
 */
public record CaseLink(String name, long no, Optional<Hash> previous, Optional<Long> count) {}
