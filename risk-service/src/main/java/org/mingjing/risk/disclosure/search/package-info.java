/**
 * Finds records by Chinese text and filters, in the order of their numbers. A GIN index gives its hits in no order: a word that
 * half of a million records have would be sorted, a rare one looked for along the key. Here each token has a bitmap for every
 * 1,024 numbers, so that the next hits of several tokens are found block by block in order, at a cost that follows the
 * page and not the number of records.
 */
package org.mingjing.risk.disclosure.search;
