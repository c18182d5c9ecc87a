/** Forwards a request to the service that owns its path, within the limits of its route, and nothing else of what came with it. */
package org.mingjing.gateway.forward;
