/**
 * Asks the witnesses of the configured policy to cosign each checkpoint (c2sp.org/tlog-witness, the log's side), and tells
 * when too few do or when one says that it was shown another history.
 */
package org.mingjing.process.log.witness;
