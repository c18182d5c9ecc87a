/** The data of a quarter: the records behind every figure, stored at the opening of a review under one hash, never altered. */
package org.mingjing.risk.review.frozen;
