/** What the group decides of each item: who may vote on it, who leaves the room, what comes of the votes. */
package org.mingjing.risk.review.decision;
