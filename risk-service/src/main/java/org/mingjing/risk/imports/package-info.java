/** What the imports of units, powers and risk points share: how they are asked for and what they would change. */
package org.mingjing.risk.imports;
