/** The integrity file of each official (廉政档案): what people put into it, chained so that nobody changes it unseen. */
package org.mingjing.risk.integrityfile;
