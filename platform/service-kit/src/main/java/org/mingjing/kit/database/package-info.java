/** Refuses a database that would lose or garble what it is given. */
package org.mingjing.kit.database;
