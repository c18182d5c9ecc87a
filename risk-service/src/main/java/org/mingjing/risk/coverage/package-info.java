/** How completely risk was looked for and rated: a read model computed from the tables, with its trend. */
package org.mingjing.risk.coverage;
