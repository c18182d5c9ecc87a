/** What officials declare to have to do with persons, companies and schools, and who has not declared. */
package org.mingjing.risk.interest;
