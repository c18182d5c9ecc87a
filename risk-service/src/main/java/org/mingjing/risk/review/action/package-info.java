/** What has to be done after a review: by whom, until which working day, and that it was done. */
package org.mingjing.risk.review.action;
