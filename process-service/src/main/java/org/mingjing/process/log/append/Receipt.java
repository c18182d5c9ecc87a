package org.mingjing.process.log.append;

import java.time.Instant;
import org.mingjing.log.tree.Hash;

/**
 * An entry was taken.
 *
 * @param inboxId by which its place in the log is asked for
 * @param leafHash what lies in the tree
 * @param deadline by when it lies under a published checkpoint, as {@link Promises} has it signed for who asks
 * @param repeated whether it had been taken before
 */
public record Receipt(long inboxId, Hash leafHash, Instant deadline, boolean repeated) {}
