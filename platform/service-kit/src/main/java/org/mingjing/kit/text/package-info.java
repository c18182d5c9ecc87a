/** What text the suite takes at its doors, whether it comes as JSON, in a query or in a table. */
package org.mingjing.kit.text;
