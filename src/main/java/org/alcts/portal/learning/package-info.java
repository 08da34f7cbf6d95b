/** What becomes of what members say they need: which objectives and initiatives answer it. Only the board may know it. */
package org.alcts.portal.learning;
