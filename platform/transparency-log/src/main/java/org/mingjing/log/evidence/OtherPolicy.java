package org.mingjing.log.evidence;

import java.util.Collection;
import org.mingjing.log.tree.Hash;

/** What is missing was promised under another policy than the auditor's, whose witnesses cannot say that its time is over. */
public final class OtherPolicy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OtherPolicy(Collection<Hash> missing, Hash policy) {
        super(
                "%d leaves that are not in the log were promised under other policies; the first, %s, under the one with the hash %s"
                        .formatted(missing.size(), missing.iterator().next(), policy));
    }
}
