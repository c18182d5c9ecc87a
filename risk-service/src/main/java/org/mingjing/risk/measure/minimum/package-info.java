/** What each level demands of measures, edition by edition, and what powers lack of it. */
package org.mingjing.risk.measure.minimum;
