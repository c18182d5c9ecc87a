/** What of published records the public reads and what is withheld from it for which reason, as data that two people adopt. */
package org.mingjing.risk.disclosure.policy;
