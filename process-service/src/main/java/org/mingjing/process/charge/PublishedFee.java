package org.mingjing.process.charge;

/**
 * What the public is told of a fee.
 *
 * @param per what one unit of the quantity is, such as 学期 (term)
 */
record PublishedFee(String nameZh, String nameEn, String per, Money lower, Money upper, String basis) {}
