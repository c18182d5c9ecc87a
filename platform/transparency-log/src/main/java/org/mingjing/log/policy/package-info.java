/** Whom a verifier trusts: the keys of logs and witnesses, and how many witnesses must have cosigned (c2sp.org/tlog-policy). */
package org.mingjing.log.policy;
