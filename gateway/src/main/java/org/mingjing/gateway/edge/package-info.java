/** What every request meets first, before anyone asks who sent it: path, method, origin, and the record that it was here. */
package org.mingjing.gateway.edge;
