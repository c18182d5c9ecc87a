/** A decision taken together: each member's own view, a quorum, a majority, the leader last. */
package org.mingjing.process.collective;
