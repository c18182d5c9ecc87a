/**
 * The risk assessment report (廉政风险评估报告): made of the frozen data and the decisions only, signed by its hash, kept to
 * its bytes, and published as far as the policy goes.
 */
package org.mingjing.risk.review.report;
