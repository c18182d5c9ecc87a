/** Everything the public reads with no sign-in of what is published: catalogues, powers, risk points and measures. */
package org.mingjing.risk.disclosure;
