/** What it takes two people to do. */
package org.mingjing.risk.consent;
