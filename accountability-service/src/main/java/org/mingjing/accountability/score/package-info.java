/** 绩效量化测评: the score of a unit for a month, each point with the records it came from, and its publication. */
package org.mingjing.accountability.score;
