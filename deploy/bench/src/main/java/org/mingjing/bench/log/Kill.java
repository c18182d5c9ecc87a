package org.mingjing.bench.log;

import java.util.Optional;

/**
 * One death.
 *
 * @param arrow at which the leader stood; empty for a random moment
 * @param victim the name of the process
 * @param size of the log when it was dead; what is larger is the work of who came after it
 */
record Kill(Optional<Arrow> arrow, String victim, boolean ofLeader, long atNanos, long size) {}
