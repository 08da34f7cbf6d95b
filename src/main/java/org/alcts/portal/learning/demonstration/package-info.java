/** What the demonstration's surveys led to. */
package org.alcts.portal.learning.demonstration;
