/** 好差评: one to five stars from the applicant of a closed case, once for each token, never tied to the token. */
package org.mingjing.accountability.evaluation;
